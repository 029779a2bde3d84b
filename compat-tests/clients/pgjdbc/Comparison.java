import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Runs a check against PostgreSQL, then against our server; what it comes to, as text, must be the same. */
final class Comparison {
    private static final int SECONDS_MAX = 60;

    /** What a check does with a connection of its own. */
    interface Check {
        Object run(Connection connection) throws Exception;
    }

    private final String[] wanted;

    Comparison(String[] wanted) {
        this.wanted = wanted;
    }

    /** A connection to a side, with settings of the driver's such as {@code prepareThreshold=1}. */
    static Connection connect(String variable, String... settings) throws SQLException {
        var url = java.net.URI.create(System.getenv(variable));
        var login = url.getUserInfo().split(":");
        var properties = new Properties();
        properties.setProperty("user", login[0]);
        properties.setProperty("password", login[1]);
        for (var setting : settings) {
            properties.setProperty(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return DriverManager.getConnection("jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath(), properties);
    }

    void check(String name, Check check, String... settings) {
        if (wanted.length > 0 && Arrays.stream(wanted).noneMatch(name::contains)) {
            return;
        }
        var expected = outcome("POSTGRES_URL", check, settings);
        if (expected.startsWith("!")) {
            System.out.println("FAIL " + name + ": on PostgreSQL: " + oneLine(expected.substring(1)));
            return;
        }
        var found = outcome("OPENDUCK_PG_URL", check, settings);
        if (found.equals(expected)) {
            System.out.println("ok " + name);
        } else if (found.startsWith("!")) {
            System.out.println("FAIL " + name + ": " + oneLine(found.substring(1)));
        } else {
            System.out.println("FAIL " + name + ": " + difference(expected, found));
        }
    }

    private static String outcome(String variable, Check check, String... settings) {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try {
            return executor.submit(() -> {
                try (var connection = connect(variable, settings)) {
                    return "=" + text(check.run(connection));
                }
            }).get(SECONDS_MAX, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException failure) {
            return "!" + failure.getCause();
        } catch (Exception failure) {
            return "!no answer within " + SECONDS_MAX + " s";
        } finally {
            executor.shutdownNow();
        }
    }

    /** A value as text, lists a line per element. */
    static String text(Object value) {
        if (value instanceof List<?> list) {
            var lines = new StringBuilder();
            for (var element : list) {
                lines.append(element instanceof List<?> inner ? inner.toString() : scalar(element)).append('\n');
            }
            return lines.toString();
        }
        return scalar(value);
    }

    /** A single value as text. */
    static String scalar(Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        }
        if (value instanceof Object[] array) {
            return Arrays.deepToString(array);
        }
        if (value instanceof java.sql.Array array) {
            try {
                return array.getBaseTypeName() + Arrays.deepToString((Object[]) array.getArray());
            } catch (SQLException failure) {
                return failure.toString();
            }
        }
        return String.valueOf(value);
    }

    /** The names of a result's columns and its rows, without the columns that hold what differs anywhere.
     * The driver finds a column by its name in whatever case, so the case is a check of its own. */
    static List<Object> rows(ResultSet result, String... masked) throws SQLException {
        var hidden = List.of(masked);
        ResultSetMetaData about = result.getMetaData();
        var rows = new ArrayList<>();
        var names = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            names.add(about.getColumnLabel(i).toLowerCase());
        }
        rows.add(names);
        while (result.next()) {
            var row = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                row.add(hidden.contains(about.getColumnLabel(i)) ? "-" : scalar(result.getObject(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String difference(String expected, String found) {
        var left = expected.split("\n");
        var right = found.split("\n");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            var one = i < left.length ? left[i] : "the end";
            var other = i < right.length ? right[i] : "the end";
            if (!one.equals(other)) {
                return "PostgreSQL says " + near(one, other) + ", we say " + near(other, one);
            }
        }
        return "the end of a line differs";
    }

    private static String near(String text, String other) {
        int at = 0;
        while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        int begin = Math.max(at - 40, 0);
        return (begin > 0 ? ".." : "") + oneLine(text.substring(begin, Math.min(text.length(), at + 60)));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
