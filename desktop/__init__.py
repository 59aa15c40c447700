"""The window on the ledger, and the command line."""
