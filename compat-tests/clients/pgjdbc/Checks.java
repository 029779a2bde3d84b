import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.PGobject;

/** pgjdbc: statements, cursors, batches, types in text and in binary. {@link Metadata} has DatabaseMetaData. */
public final class Checks {
    private static final String LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b";
    private static final String[] FORMS = {"text", "binary"};

    public static void main(String[] wanted) {
        var comparison = new Comparison(wanted);
        sessions(comparison);
        // Before the others make tables.
        Metadata.checks(comparison);
        for (var form : FORMS) {
            // From the first execution on a server-side statement, whose results are binary.
            types(comparison, form, form.equals("text") ? "prepareThreshold=0" : "prepareThreshold=-1");
        }
        statements(comparison);
        cursors(comparison);
        transactions(comparison);
        System.exit(0);
    }

    private static List<Object> query(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return Comparison.rows(statement.executeQuery());
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private interface Failing {
        Object run() throws SQLException;
    }

    private static String state(Failing action) {
        try {
            return "no error: " + action.run();
        } catch (SQLException failure) {
            return failure.getSQLState();
        }
    }

    private static void sessions(Comparison comparison) {
        comparison.check("connects", c -> List.of(c.getCatalog(), c.getSchema(), c.isValid(5), c.getAutoCommit(), c.isReadOnly(),
            c.getTransactionIsolation()));
        comparison.check("parameters the server tells", c -> {
            var told = c.unwrap(PGConnection.class).getParameterStatuses();
            var seen = new ArrayList<>();
            for (var name : List.of("client_encoding", "DateStyle", "TimeZone", "integer_datetimes", "standard_conforming_strings",
                "IntervalStyle", "is_superuser", "server_encoding", "application_name", "session_authorization")) {
                seen.add(name + "=" + told.get(name));
            }
            return seen;
        }, "ApplicationName=check");
        comparison.check("setSchema", c -> {
            c.setSchema("archive");
            return List.of(c.getSchema(), query(c, "SELECT count(*) FROM old_orders"));
        });
        comparison.check("currentSchema", c -> query(c, "SELECT count(*) FROM old_orders"), "currentSchema=archive,public");
        comparison.check("setClientInfo", c -> {
            c.setClientInfo("ApplicationName", "other");
            return query(c, "SHOW application_name");
        });
        comparison.check("setNetworkTimeout and abort", c -> {
            c.setNetworkTimeout(Runnable::run, 5000);
            return query(c, "SELECT 1");
        });
        comparison.check("options", c -> query(c, "SHOW statement_timeout"), "options=-c statement_timeout=5s");
        comparison.check("preferQueryMode simple", c -> query(c, "SELECT id, name FROM customers WHERE id > ? ORDER BY id", 1), "preferQueryMode=simple");
        comparison.check("preferQueryMode extendedForPrepared", c -> query(c, "SELECT id FROM customers WHERE id > ? ORDER BY id", 1),
            "preferQueryMode=extendedForPrepared");
        comparison.check("targetServerType primary", c -> query(c, "SELECT 1"), "targetServerType=primary");
        comparison.check("stringtype unspecified", c -> {
            try (var statement = c.prepareStatement("SELECT name FROM customers WHERE id = ? AND feeling = ?")) {
                statement.setString(1, "1");
                statement.setString(2, "happy");
                return Comparison.rows(statement.executeQuery());
            }
        }, "stringtype=unspecified");
    }

    private static void types(Comparison comparison, String form, String setting) {
        comparison.check("reads all types in " + form, c -> query(c, "SELECT * FROM everything ORDER BY id"), setting);
        comparison.check("getters in " + form, c -> {
            var seen = new ArrayList<>();
            try (var statement = c.prepareStatement("SELECT * FROM everything WHERE id = 1"); var row = statement.executeQuery()) {
                row.next();
                seen.add(row.getBoolean("b"));
                seen.add(row.getShort("i2"));
                seen.add(row.getInt("i4"));
                seen.add(row.getLong("i8"));
                seen.add(row.getFloat("r4"));
                seen.add(row.getDouble("r8"));
                seen.add(row.getBigDecimal("n"));
                seen.add(row.getString("t"));
                seen.add(row.getDate("d"));
                seen.add(row.getTime("ti"));
                seen.add(row.getTimestamp("ts"));
                seen.add(row.getTimestamp("tz"));
                seen.add(row.getObject("d", LocalDate.class));
                seen.add(row.getObject("ti", LocalTime.class));
                seen.add(row.getObject("ts", LocalDateTime.class));
                seen.add(row.getObject("tz", OffsetDateTime.class));
                seen.add(row.getObject("iv"));
                seen.add(row.getObject("u", UUID.class));
                seen.add(row.getBytes("bin"));
                seen.add(row.getString("js"));
                seen.add(row.getArray("ia"));
                seen.add(row.getArray("ta"));
                seen.add(row.getString("m"));
                for (var name : List.of("b", "i2", "i4", "i8", "r4", "r8", "n", "d", "ti", "ts", "tz", "iv", "u", "ia", "ta")) {
                    seen.add(name + " " + row.getString(name));
                }
            }
            return seen;
        }, setting);
        comparison.check("setters in " + form, c -> {
            execute(c, "CREATE TABLE IF NOT EXISTS set_" + form + " (b boolean, i2 smallint, i4 integer, i8 bigint, r4 real, r8 double precision,"
                + " n numeric(10,2), t text, d date, ti time, ts timestamp, tz timestamptz, u uuid, bin bytea, js json, ia integer[], ta text[])");
            try (var insert = c.prepareStatement("INSERT INTO set_" + form + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
                insert.setBoolean(1, true);
                insert.setShort(2, (short) 7);
                insert.setInt(3, -7);
                insert.setLong(4, 1L << 40);
                insert.setFloat(5, 1.5f);
                insert.setDouble(6, -0.1);
                insert.setBigDecimal(7, new BigDecimal("12.30"));
                insert.setString(8, "é'\\");
                insert.setDate(9, Date.valueOf("2024-02-29"));
                insert.setTime(10, Time.valueOf("01:02:03"));
                insert.setTimestamp(11, Timestamp.valueOf("2024-02-29 01:02:03.456"));
                insert.setObject(12, OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 0, ZoneOffset.UTC));
                insert.setObject(13, new UUID(0, 5));
                insert.setBytes(14, new byte[] {0, -1});
                var json = new PGobject();
                json.setType("json");
                json.setValue("{\"a\": 1}");
                insert.setObject(15, json);
                insert.setArray(16, c.createArrayOf("integer", new Object[] {1, null, 3}));
                insert.setArray(17, c.createArrayOf("text", new Object[] {"a", "b\"c", null}));
                insert.executeUpdate();
                for (int i = 1; i <= 17; i++) {
                    insert.setNull(i, new int[] {Types.BOOLEAN, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.REAL, Types.DOUBLE, Types.NUMERIC,
                        Types.VARCHAR, Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE, Types.OTHER, Types.BINARY, Types.OTHER,
                        Types.ARRAY, Types.ARRAY}[i - 1]);
                }
                insert.executeUpdate();
            }
            return query(c, "SELECT * FROM set_" + form + " ORDER BY i4 NULLS LAST");
        }, setting);
        comparison.check("local date and time parameters in " + form, c -> {
            var seen = new ArrayList<>();
            for (var value : List.of(LocalDate.of(2024, 2, 29), LocalTime.of(1, 2, 3), LocalDateTime.of(2024, 2, 29, 1, 2, 3))) {
                seen.add(query(c, "SELECT count(*) FROM everything WHERE d = ?::date OR ti = ?::time OR ts = ?::timestamp",
                    value instanceof LocalDate ? value : null, value instanceof LocalTime ? value : null, value instanceof LocalDateTime ? value : null));
            }
            return seen;
        }, setting);
        comparison.check("special values in " + form, c -> query(c, "SELECT 'NaN'::float8, 'Infinity'::float8, '-Infinity'::float4, 1e300::float8,"
            + " 'infinity'::timestamp, '-infinity'::date, '0044-03-15 BC'::date, '24:00:00'::time, 0.1::float4, '12345678901234567890.123456'::numeric(38,6)"), setting);
        comparison.check("column metadata in " + form, c -> {
            var seen = new ArrayList<>();
            for (var table : List.of("everything", "customers", "active_customers")) {
                try (var statement = c.prepareStatement("SELECT * FROM " + table)) {
                    var about = statement.getMetaData();
                    for (int i = 1; i <= about.getColumnCount(); i++) {
                        seen.add(List.of(about.getColumnName(i), about.getColumnType(i), about.getColumnTypeName(i), about.getColumnClassName(i), about.getPrecision(i),
                            about.getScale(i), about.getColumnDisplaySize(i), about.isNullable(i), about.isAutoIncrement(i), about.getTableName(i),
                            about.getSchemaName(i), about.isSigned(i), about.isCaseSensitive(i)));
                    }
                }
            }
            return seen;
        }, setting);
        comparison.check("parameter metadata in " + form, c -> {
            var seen = new ArrayList<>();
            for (var sql : List.of("SELECT * FROM customers WHERE id = ? AND name LIKE ? AND balance > ? AND since < ? AND active = ?",
                "INSERT INTO orders (id, customer_id, placed, total, note) VALUES (?, ?, ?, ?, ?)", "UPDATE order_lines SET price = ? WHERE line = ?",
                "SELECT id FROM customers LIMIT ? OFFSET ?")) {
                try (var statement = c.prepareStatement(sql)) {
                    var about = statement.getParameterMetaData();
                    for (int i = 1; i <= about.getParameterCount(); i++) {
                        seen.add(List.of(about.getParameterType(i), about.getParameterTypeName(i), about.getParameterClassName(i)));
                    }
                }
            }
            return seen;
        }, setting);
        comparison.check("setArray in ANY in " + form, c -> {
            try (var statement = c.prepareStatement("SELECT id FROM customers WHERE id = ANY(?) ORDER BY id")) {
                statement.setArray(1, c.createArrayOf("integer", new Object[] {1, 3}));
                return Comparison.rows(statement.executeQuery());
            }
        }, setting);
        comparison.check("setArray of every type in " + form, c -> {
            var seen = new ArrayList<>();
            var arrays = new Object[][] {{"text", new Object[] {"a", null}}, {"bigint", new Object[] {1L}}, {"float8", new Object[] {0.5}},
                {"boolean", new Object[] {true}}, {"numeric", new Object[] {new BigDecimal("1.5")}}, {"uuid", new Object[] {new UUID(0, 5)}}, {"date", new Object[] {Date.valueOf("2024-02-29")}}};
            for (var array : arrays) {
                try (var statement = c.prepareStatement("SELECT ?::" + array[0] + "[] AS v")) {
                    statement.setArray(1, c.createArrayOf((String) array[0], (Object[]) array[1]));
                    seen.add(Comparison.rows(statement.executeQuery()));
                }
            }
            return seen;
        }, setting);
        comparison.check("executes ten times in " + form, c -> {
            var seen = new ArrayList<>();
            try (var statement = c.prepareStatement("SELECT name, balance, since FROM customers WHERE id = ?")) {
                for (int i = 0; i < 10; i++) {
                    statement.setInt(1, i % 4);
                    seen.add(Comparison.rows(statement.executeQuery()));
                }
            }
            return seen;
        }, setting);
    }

    private static void statements(Comparison comparison) {
        comparison.check("prepares after five executions", c -> {
            var seen = new ArrayList<>();
            try (var statement = c.prepareStatement("SELECT id, balance FROM customers WHERE id = ?")) {
                for (int i = 0; i < 8; i++) {
                    statement.setInt(1, 1);
                    seen.add(Comparison.rows(statement.executeQuery()));
                    seen.add(statement.unwrap(PGStatement.class).isUseServerPrepare());
                }
            }
            return seen;
        });
        comparison.check("prepared statements survive DDL", c -> {
            execute(c, "CREATE TABLE altered (i integer)", "INSERT INTO altered VALUES (1)");
            var seen = new ArrayList<>();
            try (var statement = c.prepareStatement("SELECT * FROM altered")) {
                for (int i = 0; i < 7; i++) {
                    seen.add(Comparison.rows(statement.executeQuery()));
                }
                execute(c, "ALTER TABLE altered ADD COLUMN t text");
                seen.add(Comparison.rows(statement.executeQuery()));
            }
            return seen;
        });
        comparison.check("unquoted names are in lower case", c -> {
            try (var result = c.createStatement().executeQuery("SELECT ID AS Some_Name, \"name\" AS \"Other\", Active FROM CUSTOMERS ORDER BY 1")) {
                var about = result.getMetaData();
                return List.of(about.getColumnLabel(1), about.getColumnLabel(2), about.getColumnLabel(3));
            }
        });
        comparison.check("update counts", c -> {
            try (var statement = c.createStatement()) {
                return List.of(statement.executeUpdate("CREATE TABLE counted (i integer, t text)"), statement.executeUpdate("INSERT INTO counted VALUES (1, 'a'), (2, 'b')"),
                    statement.executeUpdate("UPDATE counted SET t = 'c'"), statement.executeLargeUpdate("DELETE FROM counted WHERE i = 1"));
            }
        });
        comparison.check("several results of one statement", c -> {
            var seen = new ArrayList<>();
            try (var statement = c.createStatement()) {
                boolean rows = statement.execute("SELECT 1 AS a; CREATE TABLE several (i integer); INSERT INTO several VALUES (1), (2); SELECT count(*) FROM several");
                while (rows || statement.getUpdateCount() != -1) {
                    seen.add(rows ? Comparison.rows(statement.getResultSet()) : statement.getUpdateCount());
                    rows = statement.getMoreResults();
                }
            }
            return seen;
        });
        comparison.check("getGeneratedKeys of all columns", c -> {
            try (var statement = c.prepareStatement("INSERT INTO orders (customer_id, note) VALUES (?, ?)", Statement.RETURN_GENERATED_KEYS)) {
                statement.setInt(1, 1);
                statement.setString(2, "generated");
                statement.executeUpdate();
                return Comparison.rows(statement.getGeneratedKeys());
            }
        });
        comparison.check("getGeneratedKeys of named columns", c -> {
            try (var statement = c.prepareStatement("INSERT INTO orders (customer_id) VALUES (?)", new String[] {"id", "customer_id"})) {
                statement.setInt(1, 2);
                statement.executeUpdate();
                return Comparison.rows(statement.getGeneratedKeys());
            }
        });
        comparison.check("getGeneratedKeys of a serial column", c -> {
            execute(c, "CREATE TABLE serial_keys (id serial PRIMARY KEY, t text)");
            try (var statement = c.prepareStatement("INSERT INTO serial_keys (t) VALUES (?)", Statement.RETURN_GENERATED_KEYS)) {
                statement.setString(1, "x");
                statement.executeUpdate();
                return Comparison.rows(statement.getGeneratedKeys());
            }
        });
        for (var setting : List.of("reWriteBatchedInserts=false", "reWriteBatchedInserts=true")) {
            var name = setting.endsWith("true") ? "rewritten_batch" : "batch";
            comparison.check("batches with " + setting, c -> {
                execute(c, "CREATE TABLE " + name + " (i integer, t text)");
                var seen = new ArrayList<>();
                try (var statement = c.prepareStatement("INSERT INTO " + name + " VALUES (?, ?)")) {
                    for (int i = 0; i < 500; i++) {
                        statement.setInt(1, i);
                        statement.setString(2, "row " + i);
                        statement.addBatch();
                    }
                    seen.add(statement.executeBatch().length);
                }
                seen.add(query(c, "SELECT count(*), max(i), min(t) FROM " + name));
                return seen;
            }, setting);
        }
        comparison.check("batches of statements", c -> {
            try (var statement = c.createStatement()) {
                for (var sql : List.of("CREATE TABLE mixed (i integer)", "INSERT INTO mixed VALUES (1), (2)", "UPDATE mixed SET i = i + 1", "DELETE FROM mixed WHERE i = 2")) {
                    statement.addBatch(sql);
                }
                var counts = new ArrayList<>();
                for (int count : statement.executeBatch()) {
                    counts.add(count);
                }
                return counts;
            }
        });
        comparison.check("batches that fail", c -> {
            execute(c, "CREATE TABLE failing (i integer PRIMARY KEY)");
            try (var statement = c.prepareStatement("INSERT INTO failing VALUES (?)")) {
                for (int i : new int[] {1, 2, 1}) {
                    statement.setInt(1, i);
                    statement.addBatch();
                }
                statement.executeBatch();
                return "no error";
            } catch (BatchUpdateException failure) {
                return List.of(failure.getSQLState(), failure.getUpdateCounts().length, query(c, "SELECT count(*) FROM failing"));
            }
        });
        comparison.check("batches with generated keys", c -> {
            execute(c, "CREATE TABLE keyed (id bigint DEFAULT nextval('order_number'), t text)");
            try (var statement = c.prepareStatement("INSERT INTO keyed (t) VALUES (?)", new String[] {"t"})) {
                for (var text : List.of("a", "b", "c")) {
                    statement.setString(1, text);
                    statement.addBatch();
                }
                statement.executeBatch();
                return Comparison.rows(statement.getGeneratedKeys());
            }
        });
        comparison.check("CopyManager", c -> {
            execute(c, "CREATE TABLE copied (i integer, t text)");
            var copy = new CopyManager((org.postgresql.core.BaseConnection) c);
            long in = copy.copyIn("COPY copied FROM STDIN WITH (FORMAT csv)", new java.io.StringReader("1,one\n2,\n"));
            var out = new java.io.StringWriter();
            long count = copy.copyOut("COPY copied TO STDOUT", out);
            return List.of(in, count, out.toString());
        });
        comparison.check("escapes of JDBC", c -> query(c, "SELECT {fn ucase('a')}, {fn concat('a', 'b')}, {d '2024-02-29'}, {ts '2024-02-29 01:02:03'}, {fn length('abc')},"
            + " {fn abs(-1)}, {fn year({d '2024-02-29'})}, {fn timestampadd(SQL_TSI_DAY, 1, {ts '2024-02-29 01:02:03'})}, {fn locate('b', 'abc')}, {fn substring('abc', 2)}"));
        comparison.check("updatable result sets", c -> {
            execute(c, "CREATE TABLE updatable (id integer PRIMARY KEY, t text)", "INSERT INTO updatable VALUES (1, 'a'), (2, 'b')");
            try (var statement = c.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                var result = statement.executeQuery("SELECT id, t FROM updatable ORDER BY id")) {
                result.next();
                result.updateString("t", "changed");
                result.updateRow();
                result.moveToInsertRow();
                result.updateInt("id", 3);
                result.updateString("t", "new");
                result.insertRow();
                result.absolute(2);
                result.deleteRow();
            }
            return query(c, "SELECT * FROM updatable ORDER BY id");
        });
        comparison.check("maxRows", c -> {
            try (var statement = c.createStatement()) {
                statement.setMaxRows(7);
                return Comparison.rows(statement.executeQuery("SELECT i FROM generate_series(1, 100) AS t(i)"));
            }
        });
        comparison.check("query timeout", c -> {
            try (var statement = c.createStatement()) {
                statement.setQueryTimeout(1);
                return List.of(state(() -> statement.executeQuery(LONG)), query(c, "SELECT 1"));
            }
        });
        comparison.check("cancel", c -> {
            try (var statement = c.createStatement()) {
                new Thread(() -> {
                    try {
                        Thread.sleep(500);
                        statement.cancel();
                    } catch (Exception failure) {
                        System.err.println(failure);
                    }
                }).start();
                return List.of(state(() -> statement.executeQuery(LONG)), query(c, "SELECT 1"));
            }
        });
        comparison.check("errors", c -> {
            var seen = new ArrayList<>();
            for (var sql : List.of("SELECT nothing", "SELECT * FROM nothing", "SELEC 1", "SELECT 1/0", "SELECT 'x'::integer", "INSERT INTO customers (id, name) VALUES (1, 'x')",
                "INSERT INTO customers (id) VALUES (77)", "INSERT INTO customers (id, name) VALUES (-7, 'x')", "INSERT INTO orders (id, customer_id) VALUES (77, 77)")) {
                seen.add(state(() -> query(c, sql)));
            }
            return seen;
        });
        comparison.check("errors with fields", c -> {
            try {
                return query(c, "INSERT INTO customers (id, name) VALUES (1, 'x')");
            } catch (org.postgresql.util.PSQLException failure) {
                var told = failure.getServerErrorMessage();
                return List.of(told.getSQLState(), String.valueOf(told.getSchema()), String.valueOf(told.getTable()), String.valueOf(told.getConstraint()));
            }
        });
        comparison.check("warnings", c -> {
            try (var statement = c.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS nothing");
                var warning = statement.getWarnings();
                return warning == null ? "none" : warning.getSQLState();
            }
        });
    }

    private static void cursors(Comparison comparison) {
        for (var setting : List.of("prepareThreshold=0", "prepareThreshold=-1")) {
            var form = setting.equals("prepareThreshold=0") ? "text" : "binary";
            comparison.check("reads with fetchSize 100 in " + form, c -> {
                c.setAutoCommit(false);
                long sum = 0;
                try (var statement = c.prepareStatement("SELECT i::int, i::text FROM generate_series(1, 10000) AS t(i)")) {
                    statement.setFetchSize(100);
                    try (var result = statement.executeQuery()) {
                        while (result.next()) {
                            sum += result.getInt(1) + result.getString(2).length();
                        }
                    }
                }
                c.commit();
                return sum;
            }, setting);
            comparison.check("updates each row it reads with fetchSize 100 in " + form, c -> {
                execute(c, "CREATE TABLE looped_" + form + " AS SELECT i::int AS i, 0 AS n FROM generate_series(1, 350) AS t(i)");
                c.setAutoCommit(false);
                try (var read = c.prepareStatement("SELECT i FROM looped_" + form + " ORDER BY i");
                    var write = c.prepareStatement("UPDATE looped_" + form + " SET n = ? WHERE i = ?")) {
                    read.setFetchSize(100);
                    try (var result = read.executeQuery()) {
                        while (result.next()) {
                            write.setInt(1, result.getInt(1));
                            write.setInt(2, result.getInt(1));
                            write.executeUpdate();
                        }
                    }
                }
                c.commit();
                return query(c, "SELECT count(*), sum(n)::bigint FROM looped_" + form + " WHERE i = n");
            }, setting);
        }
        comparison.check("two cursors side by side", c -> {
            c.setAutoCommit(false);
            long sum = 0;
            try (var one = c.prepareStatement("SELECT i::int FROM generate_series(1, 300) AS t(i)"); var two = c.prepareStatement("SELECT i::int FROM generate_series(1, 300) AS t(i)")) {
                one.setFetchSize(50);
                two.setFetchSize(50);
                try (var left = one.executeQuery(); var right = two.executeQuery()) {
                    while (left.next() && right.next()) {
                        sum += left.getInt(1) * right.getInt(1);
                    }
                }
            }
            c.commit();
            return sum;
        });
        comparison.check("scrolls", c -> {
            try (var statement = c.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
                var result = statement.executeQuery("SELECT i::int FROM generate_series(1, 100) AS t(i)")) {
                result.last();
                var seen = new ArrayList<Object>(List.of(result.getRow()));
                result.absolute(10);
                seen.add(result.getInt(1));
                result.previous();
                seen.add(result.getInt(1));
                return seen;
            }
        });
        comparison.check("closes a cursor early and goes on", c -> {
            c.setAutoCommit(false);
            try (var statement = c.prepareStatement("SELECT i FROM generate_series(1, 1000000) AS t(i)")) {
                statement.setFetchSize(10);
                try (var result = statement.executeQuery()) {
                    result.next();
                }
            }
            var seen = query(c, "SELECT 1");
            c.rollback();
            return seen;
        });
        comparison.check("cursors of SQL", c -> {
            c.setAutoCommit(false);
            execute(c, "DECLARE named CURSOR FOR SELECT id FROM customers ORDER BY id");
            var seen = List.of(query(c, "FETCH 2 FROM named"), query(c, "FETCH ALL FROM named"));
            execute(c, "CLOSE named");
            c.commit();
            return seen;
        });
    }

    private static void transactions(Comparison comparison) {
        comparison.check("commits and rolls back", c -> {
            execute(c, "CREATE TABLE kept (i integer)");
            c.setAutoCommit(false);
            execute(c, "INSERT INTO kept VALUES (1)");
            c.commit();
            execute(c, "INSERT INTO kept VALUES (2)");
            c.rollback();
            return query(c, "SELECT * FROM kept");
        });
        comparison.check("isolation levels", c -> {
            var seen = new ArrayList<>();
            for (int level : new int[] {Connection.TRANSACTION_READ_UNCOMMITTED, Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE}) {
                c.setTransactionIsolation(level);
                c.setAutoCommit(false);
                seen.add(query(c, "SHOW transaction_isolation"));
                c.commit();
                c.setAutoCommit(true);
                seen.add(c.getTransactionIsolation());
            }
            return seen;
        });
        comparison.check("read only transactions", c -> {
            c.setReadOnly(true);
            c.setAutoCommit(false);
            var seen = List.of(state(() -> query(c, "CREATE TABLE never (i integer)")), c.isReadOnly());
            c.rollback();
            return seen;
        });
        comparison.check("failed transactions stay failed", c -> {
            c.setAutoCommit(false);
            var seen = new ArrayList<Object>(List.of(state(() -> query(c, "SELECT nothing")), state(() -> query(c, "SELECT 1"))));
            c.rollback();
            seen.add(query(c, "SELECT 1"));
            return seen;
        });
        comparison.check("savepoints before writes", c -> {
            c.setAutoCommit(false);
            Savepoint one = c.setSavepoint("one");
            var failed = state(() -> query(c, "SELECT nothing"));
            c.rollback(one);
            var seen = List.of(failed, query(c, "SELECT 2"));
            c.rollback();
            return seen;
        });
        comparison.check("savepoints after writes", c -> {
            execute(c, "CREATE TABLE saved (i integer)");
            c.setAutoCommit(false);
            execute(c, "INSERT INTO saved VALUES (1)");
            Savepoint one = c.setSavepoint();
            execute(c, "INSERT INTO saved VALUES (2)");
            c.rollback(one);
            c.commit();
            return query(c, "SELECT * FROM saved");
        });
        comparison.check("autosave always", c -> {
            c.setAutoCommit(false);
            var failed = state(() -> query(c, "SELECT nothing"));
            var seen = List.of(failed, query(c, "SELECT 2"));
            c.rollback();
            return seen;
        }, "autosave=always");
    }
}
