"""The forms below the table of entries, one for each kind of entry."""
