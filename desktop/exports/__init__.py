"""Files that leave the program: statements and pictures, whole or not at all."""
