"""What `yibao` does without a window, one module a group of commands; no Qt."""
