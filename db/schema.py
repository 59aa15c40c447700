"""The layout of a new book's file, made from the models and the history's triggers."""

from sqlalchemy import Connection
from sqlmodel import SQLModel

from db import models
from db.control import FILL, control_triggers, view_statement
from db.history import trigger_statements
from db.sqlite import APPLICATION_ID, SCHEMA_VERSION

HEAD = "0003"
"""The newest Alembic revision; a test keeps it equal to the migrations' head."""

_ALEMBIC = (
    "CREATE TABLE alembic_version (\n\tversion_num TEXT NOT NULL, "
    "\n\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
)


def lay_out(connection: Connection) -> None:
    """Make the tables, indexes and triggers of the newest schema, and mark the file."""
    connection.exec_driver_sql(_ALEMBIC)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    tables = [SQLModel.metadata.tables[name] for name in models.TABLES]
    SQLModel.metadata.create_all(connection, tables=tables)
    for statement in trigger_statements(SQLModel.metadata):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO state (id, generation) VALUES (1, 0)")
    connection.exec_driver_sql(view_statement(SQLModel.metadata))
    connection.exec_driver_sql(FILL)
    for statement in control_triggers(SQLModel.metadata):
        connection.exec_driver_sql(statement)
    mark(connection)


def mark(connection: Connection) -> None:
    """Mark a file as a book of ours in the newest schema."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
