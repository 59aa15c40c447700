"""The steps, oldest first; none imports anything that can change after it."""
