"""What is read from a book: rows as values, sums made by the database.

Every function takes a driver connection, so reading needs no ORM and a window
or a command starts without one. No function loads a whole table.
"""
