import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole of DatabaseMetaData: each method that asks the server, for each kind of object that there is. */
final class Metadata {
    private interface Question {
        ResultSet ask(DatabaseMetaData about) throws SQLException;
    }

    private Metadata() {}

    private static void check(Comparison comparison, String name, Question question, String... masked) {
        comparison.check(name, c -> Comparison.rows(question.ask(c.getMetaData()), masked));
    }

    static void checks(Comparison comparison) {
        for (var table : List.of("customers", "orders", "order_lines", "everything", "active_customers")) {
            check(comparison, "getColumns of " + table, about -> about.getColumns("mydb", "public", table, "%"));
            check(comparison, "getPrimaryKeys of " + table, about -> about.getPrimaryKeys(null, "public", table));
            check(comparison, "getImportedKeys of " + table, about -> about.getImportedKeys(null, "public", table));
            check(comparison, "getExportedKeys of " + table, about -> about.getExportedKeys(null, "public", table));
            check(comparison, "getIndexInfo of " + table, about -> about.getIndexInfo(null, "public", table, false, false), "CARDINALITY", "PAGES");
            check(comparison, "getBestRowIdentifier of " + table, about -> about.getBestRowIdentifier(null, "public", table, DatabaseMetaData.bestRowSession, false));
            check(comparison, "getColumnPrivileges of " + table, about -> about.getColumnPrivileges(null, "public", table, "%"));
            check(comparison, "getTablePrivileges of " + table, about -> about.getTablePrivileges(null, "public", table));
            check(comparison, "getVersionColumns of " + table, about -> about.getVersionColumns(null, "public", table));
        }
        check(comparison, "getCatalogs", DatabaseMetaData::getCatalogs);
        comparison.check("getSchemas", c -> {
            var rows = Comparison.rows(c.getMetaData().getSchemas());
            rows.removeIf(row -> row.toString().startsWith("[pg_toast") || row.toString().startsWith("[pg_temp"));
            return rows;
        });
        check(comparison, "getSchemas by pattern", about -> about.getSchemas(null, "arch%"));
        check(comparison, "getTables", about -> about.getTables(null, "public", "%", new String[] {"TABLE", "VIEW", "SEQUENCE", "INDEX"}));
        check(comparison, "getTables without types", about -> about.getTables("mydb", "public", "%", null));
        check(comparison, "getTables by pattern", about -> about.getTables(null, null, "order\\_%", new String[] {"TABLE"}));
        check(comparison, "getTables of a schema", about -> about.getTables(null, "archive", null, null));
        comparison.check("getTables of the system", c -> {
            var names = new ArrayList<>();
            try (var rows = c.getMetaData().getTables(null, "pg_catalog", "pg_c%", new String[] {"SYSTEM TABLE"})) {
                while (rows.next()) {
                    names.add(rows.getString("TABLE_NAME"));
                }
            }
            return names;
        });
        check(comparison, "getTableTypes", DatabaseMetaData::getTableTypes);
        comparison.check("getTypeInfo of common types", c -> {
            var wanted = List.of("bool", "int2", "int4", "int8", "float4", "float8", "numeric", "text", "varchar", "bpchar", "date", "time", "timestamp", "timestamptz",
                "interval", "uuid", "bytea", "json", "_int4", "_text", "mood");
            var rows = Comparison.rows(c.getMetaData().getTypeInfo());
            rows.removeIf(row -> !wanted.contains(((List<?>) row).get(0)));
            rows.sort(Comparator.comparing(row -> ((List<?>) row).get(0).toString()));
            return rows;
        });
        check(comparison, "getUDTs", about -> about.getUDTs(null, "public", "%", null));
        check(comparison, "getCrossReference", about -> about.getCrossReference(null, "public", "customers", null, "public", "orders"));
        check(comparison, "getFunctions", about -> about.getFunctions(null, "public", "%"));
        check(comparison, "getFunctionColumns", about -> about.getFunctionColumns(null, "public", "%", "%"));
        check(comparison, "getProcedures", about -> about.getProcedures(null, "public", "%"));
        check(comparison, "getProcedureColumns", about -> about.getProcedureColumns(null, "public", "%", "%"));
        comparison.check("getFunctions of the system", c -> {
            var rows = Comparison.rows(c.getMetaData().getFunctions(null, "pg_catalog", "lower"), "SPECIFIC_NAME");
            return rows.size() > 1;
        });
        check(comparison, "getClientInfoProperties", DatabaseMetaData::getClientInfoProperties);
        check(comparison, "getSuperTables is refused alike", about -> {
            try {
                return about.getSuperTables(null, "public", "%");
            } catch (java.sql.SQLFeatureNotSupportedException refused) {
                return about.getTableTypes();
            }
        });
        comparison.check("keywords and functions", c -> {
            var about = c.getMetaData();
            return List.of(about.getNumericFunctions(), about.getStringFunctions(), about.getSystemFunctions(), about.getTimeDateFunctions());
        });
        comparison.check("getSQLKeywords", c -> c.getMetaData().getSQLKeywords());
        comparison.check("limits", c -> {
            var about = c.getMetaData();
            return List.of(about.getMaxColumnNameLength(), about.getMaxIndexLength(), about.getMaxTableNameLength(), about.getMaxConnections() > 0, about.getMaxCursorNameLength(),
                about.getDatabaseProductName(), about.getDatabaseMajorVersion() >= 15, about.getDefaultTransactionIsolation(), about.storesLowerCaseIdentifiers(),
                about.supportsSavepoints(), about.supportsTransactions(), about.getUserName());
        });
    }
}
