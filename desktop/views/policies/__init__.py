"""The page of the policy figures: in force on a day, over time, and who says so."""
