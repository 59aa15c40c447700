"""The ledger without a screen: records, what follows from them, how they are kept."""
