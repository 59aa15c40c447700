"""The whole book as plain-text double entry, for beancount and hledger."""
