"""SQLAlchemy on a book's file: our connection, our beginning of transactions."""

from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection as SqlConnection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import PoolProxiedConnection, QueuePool

from db.password import Key
from db.sqlite import PATIENCE, Connection, connect


def engine_of(
    path: Path,
    patience: int = PATIENCE,
    *,
    keys: bool = True,
    key: Key | None = None,
) -> Engine:
    """Make an engine; `keys` False leaves foreign keys unchecked, for migrations.

    `key` opens an encrypted book; it stands in no address. Rows never stand
    in errors (hide_parameters).
    """

    def open_connection() -> DBAPIConnection:
        opened = connect(path, patience, key)
        if not keys:
            opened.execute("PRAGMA foreign_keys=OFF").close()
        made: DBAPIConnection = opened
        return made

    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=open_connection,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=2,
    )
    event.listen(engine, "begin", _begin_at_once)
    return engine


def driver_connection(pooled: PoolProxiedConnection) -> Connection:
    """Give the driver's connection that one of the pool stands for."""
    lent = pooled.driver_connection
    if not isinstance(lent, Connection):
        raise TypeError(lent)
    return lent


def _begin_at_once(connection: SqlConnection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
