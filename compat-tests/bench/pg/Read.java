import java.net.URI;
import java.sql.DriverManager;
import java.util.Properties;

/** Reads the measured table with pgjdbc, every value; prints how many rows, and in how many seconds. */
class Read {
    public static void main(String[] arguments) throws Exception {
        URI url = URI.create(arguments[0]);
        String[] user = url.getUserInfo().split(":", 2);
        Properties properties = new Properties();
        properties.setProperty("user", user[0]);
        properties.setProperty("password", user[1]);
        String name = "jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath();
        try (var connection = DriverManager.getConnection(name, properties)) {
            // Results come in parts in a transaction only.
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(Integer.parseInt(arguments[1]));
                statement.executeQuery("SELECT 1").close();
                long begun = System.nanoTime();
                long rows = 0;
                long values = 0;
                try (var results = statement.executeQuery("SELECT * FROM measured")) {
                    int columns = results.getMetaData().getColumnCount();
                    while (results.next()) {
                        for (int column = 1; column <= columns; column++) {
                            Object value = results.getObject(column);
                            values += value == null ? 0 : 1;
                        }
                        rows++;
                    }
                }
                if (values == 0) {
                    throw new IllegalStateException("no values");
                }
                System.out.println(rows + " " + (System.nanoTime() - begun) / 1e9);
            }
        }
    }
}
