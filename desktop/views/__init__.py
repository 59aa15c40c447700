"""Pages, panels and dialogs; they read and edit through the book alone."""
