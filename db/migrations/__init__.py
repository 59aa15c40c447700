"""How books of older versions become books of this one: one frozen step a version."""
