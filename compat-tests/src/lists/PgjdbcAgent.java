import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An agent of the tests: one connection of pgjdbc, which does what it is told by lines (see session.rs). */
public final class PgjdbcAgent {
    private static Connection connection;

    public static void main(String[] arguments) throws Exception {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = orders.readLine()) != null; ) {
            var tab = line.indexOf('\t');
            var reply = new StringBuilder();
            try {
                run(line.substring(0, tab), line.substring(tab + 1), reply);
                reply.append("ok\n");
            } catch (SQLException error) {
                reply.setLength(0);
                var state = error.getSQLState() == null ? "gone" : error.getSQLState();
                var gone = connection == null || connection.isClosed();
                reply.append("error\t").append(state).append('\t').append(gone ? "gone" : "").append('\n');
            }
            System.out.print(reply);
            System.out.flush();
        }
    }

    private static void run(String verb, String argument, StringBuilder reply) throws SQLException {
        if (verb.equals("connect")) {
            if (connection != null) {
                connection.close();
            }
            connection = DriverManager.getConnection(argument);
            return;
        }
        try (var statement = connection.createStatement()) {
            if (!statement.execute(verb.equals("rollback") ? "ROLLBACK" : argument)) {
                return;
            }
            var rows = statement.getResultSet();
            while (rows.next()) {
                reply.append("row\t").append(rows.getString(1)).append('\t').append(rows.getString(2)).append('\n');
            }
        }
    }
}
