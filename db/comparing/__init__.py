"""Two copies of one book that went apart: what each has that the other lacks.

`siblings` finds such copies, `opening` reads one without touching it, `finding`
compares, `taking` takes rows over.
"""
