"""The page of what was done to the book, and the bin of deleted entries."""
