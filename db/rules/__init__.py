"""What follows from the records: pure functions and frozen values."""
