package org.safeconduct.launcher;

import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Where the data are: PostgreSQL that we bring along, or one that the environment names. */
public sealed interface Database permits EmbeddedDatabase, OwnDatabase {

    /** Connects as the role that owns the schemas. */
    DataSource owner();

    /** The variables by which the server finds the database as the application's role. */
    Map<String, String> serverEnvironment();

    /** The process to stop when the launcher is gone, if it is ours. */
    OptionalLong process();

    /** Stops what was started for it; the data stay. */
    void close();
}
