"""The parts of a chart in the window: what is pointed at, tools, table, files."""
