"""The window for tables from elsewhere: look, choose the columns, decide, record."""
