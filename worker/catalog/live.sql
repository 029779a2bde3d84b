-- Postgres's catalog out of the engine's: what is computed, and in which order.
--
-- Three places hold the catalog.
--
-- 1. `system.pgc` (01_relations.sql to 08_functions.sql), made at the start of every instance: names, and nothing behind
--    them that costs time. The planner names relations and macros only here.
-- 2. `openduck_catalog`, a database that is the same for all instances of a program: `builtin` (builtin.sql), the rows of a
--    PostgreSQL, and `live` (this file), views that compute ours. Make it once a process, as a file: in an instance of its
--    own, attach the file as `openduck_catalog` and `:memory:` as `openduck_stored`, run builtin.sql and this file, CHECKPOINT
--    openduck_catalog, and close. Each instance attaches it at its first question, `(READ_ONLY, HIDDEN)`.
-- 3. `openduck_stored`, tables with what the views of `live` found in the database at one version of its catalog: `:memory:`,
--    attached `(HIDDEN)` at the first question too. refresh.sql fills it, then and whenever the version is another than
--    at the last time: on a connection of its own whose default database is the user's, in one transaction, under a lock.
--    Who reads meanwhile sees the version before. An instance
--    at a fixed position needs it once, and as a file, which is attached READ_ONLY, it serves all instances at that version.
--
-- A question is a statement that names `system.pgc`. A statement that modifies `openduck_stored` must be refused to users.
--
-- A session that sees something that others do not, because its open transaction has changed the catalog or reads an older
-- version than what is stored, or because it has temporary objects, has tables of its own. Before its next question, and
-- again after each statement of it that may have changed the catalog, run refresh_own.sql on its connection, inside its
-- transaction; it sets the variable openduck_catalog_own to true. They are temporary tables `openduck_catalog_..`, which a
-- transaction may write beside the database. When the transaction is over and no temporary objects are left, SET VARIABLE
-- openduck_catalog_own = false and drop them; a rollback has taken them back already. No statement is rewritten: the
-- views of `system.pgc` ask for the variable when they are bound, so a statement that was prepared before has to be
-- prepared again.
--
-- The views read each other through those of `system.pgc` that bear the same names, so a refresh computes nothing twice;
-- that is why each is followed by its table here. Underscored names are for this catalog only.
--
-- An oid is a function of what an object is and of its names, so that all instances agree without keeping anything:
-- 16384 + the first four bytes of md5('kind.schema.name') as a big-endian number, modulo 2,146,000,000, `kind` being one of
-- schema, table (views too), index, sequence, type, array, row, rows, constraint, default, label, rule, function, database.
-- Postgres wants an oid to be unique within one catalog, such as pg_class, and so do we: the objects of one catalog are taken
-- in the order of those numbers, then of their paths, and each gets its number, or the next after the one before it where
-- that is not higher. So only those that collide depend on each other, and any order of creation gives the same.

CREATE SCHEMA openduck_catalog.live;

CREATE MACRO openduck_catalog.live._hash_range() AS 2146000000;
CREATE MACRO openduck_catalog.live._hash(path) AS
    16384 + ('0x' || left(md5(path), 8))::BIGINT % openduck_catalog.live._hash_range();

-- Which of the engine's schemas are shown: those of the database, and of the session's temporary objects. `main` is
-- Postgres's `public`, and what is really called so cannot be reached.
CREATE MACRO openduck_catalog.live._is_shown(database_name, schema_name) AS
    (database_name = current_database() OR database_name = 'temp') AND schema_name <> 'public';
CREATE MACRO openduck_catalog.live._schema_name(database_name, schema_name) AS
    CASE WHEN database_name = 'temp' THEN 'pg_temp_1' WHEN schema_name = 'main' THEN 'public' ELSE schema_name END;

-- The oid of a type that is no list, from the engine's text of it. What Postgres has not is shown as json or text.
-- Maps, because a CASE repeats what it compares in every branch, and that multiplies where macros are nested.
CREATE MACRO openduck_catalog.live._scalar_type(engine_type) AS
    coalesce(MAP {
        'BOOLEAN': 16, 'TINYINT': 21, 'UTINYINT': 21, 'SMALLINT': 21, 'USMALLINT': 23, 'INTEGER': 23, 'UINTEGER': 20,
        'BIGINT': 20, 'UBIGINT': 1700, 'HUGEINT': 1700, 'UHUGEINT': 1700, 'BIGNUM': 1700, 'DECIMAL': 1700, 'FLOAT': 700,
        'DOUBLE': 701, 'JSON': 114, 'STRUCT': 114, 'TUPLE': 114, 'MAP': 114, 'UNION': 114, 'VARIANT': 114, 'BLOB': 17,
        'BIT': 1562, 'DATE': 1082, 'TIME': 1083, 'TIME_NS': 1083, 'TIME WITH TIME ZONE': 1266, 'TIMESTAMP': 1114,
        'TIMESTAMP_S': 1114, 'TIMESTAMP_MS': 1114, 'TIMESTAMP_NS': 1114, 'TIMESTAMP WITH TIME ZONE': 1184,
        'TIMESTAMP_NS WITH TIME ZONE': 1184, 'INTERVAL': 1186, 'UUID': 2950
    }[split_part(engine_type, '(', 1)], 25);

-- The oid of the array of a type.
CREATE MACRO openduck_catalog.live._array_of(element_oid) AS
    coalesce(MAP {
        16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 114: 199, 700: 1021, 701: 1022, 1082: 1182,
        1083: 1183, 1114: 1115, 1184: 1185, 1186: 1187, 1266: 1270, 1562: 1563, 1700: 1231, 2950: 2951
    }[element_oid], 1009);

-- Precision and scale as Postgres packs them.
CREATE MACRO openduck_catalog.live._typmod_of(engine_type) AS
    CASE
        WHEN engine_type LIKE 'DECIMAL(%)' THEN
            regexp_extract(engine_type, '([0-9]+),([0-9]+)', 1)::INTEGER * 65536
            + regexp_extract(engine_type, '([0-9]+),([0-9]+)', 2)::INTEGER + 4
        WHEN engine_type = 'UBIGINT' THEN 1310724
        ELSE -1
    END;

-- What the engine's expressions are in Postgres's words, where they are simple ones; `formatted`: the column's type.
CREATE MACRO openduck_catalog.live._default(expression, formatted) AS
    CASE
        WHEN regexp_full_match(expression, '''([^'']|'''')*''') THEN expression || '::' || formatted
        WHEN regexp_full_match(expression, '-[0-9.]+') THEN '''' || expression || '''::' || formatted
        WHEN regexp_full_match(lower(expression), 'cast\(''[tf]'' as boolean\)')
            THEN CASE WHEN expression[7] = 't' THEN 'true' ELSE 'false' END
        WHEN regexp_full_match(expression, 'CAST\(''([^'']|'''')*'' AS [A-Za-z0-9(), ]+\)')
            THEN regexp_extract(expression, 'CAST\((''.*'') AS ', 1) || '::' || formatted
        WHEN regexp_full_match(expression, 'nextval\(''[^'']*''\)')
            THEN regexp_replace(replace(expression, '''main.', ''''), '''\)$', '''::regclass)')
        WHEN lower(expression) IN ('current_timestamp', 'current_date', 'current_time', 'localtimestamp', 'localtime')
            THEN upper(expression)
        WHEN lower(expression) IN ('get_current_timestamp()', 'current_timestamp()') THEN 'CURRENT_TIMESTAMP'
        WHEN lower(expression) = 'null' THEN 'NULL::' || formatted
        ELSE expression
    END;

CREATE VIEW openduck_catalog.live._schema AS
SELECT nspname, engine_oid, comment,
    CASE nspname WHEN 'public' THEN 2200 ELSE place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) END::UINTEGER AS oid
FROM (
    SELECT *, openduck_catalog.live._hash('schema.' || nspname) AS hash, row_number() OVER (ORDER BY hash, nspname) AS place
    FROM (
        SELECT openduck_catalog.live._schema_name(database_name, schema_name) AS nspname, oid AS engine_oid, comment
        FROM duckdb_schemas()
        WHERE openduck_catalog.live._is_shown(database_name, schema_name)
    )
);
CREATE TABLE openduck_stored.main._schema AS FROM openduck_catalog.live._schema;

-- Constraints but for NOT NULL, which Postgres keeps with the column, named as Postgres names those without a name.
CREATE VIEW openduck_catalog.live._key AS
SELECT * EXCLUDE (stem), stem || CASE WHEN copy = 1 THEN '' ELSE (copy - 1)::VARCHAR END AS conname
FROM (
    SELECT *, row_number() OVER (ORDER BY table_oid, stem, constraint_index) - rank() OVER (ORDER BY table_oid, stem) + 1 AS copy
    FROM (
        SELECT openduck_catalog.live._schema_name(database_name, schema_name) AS nspname, schema_oid, table_name, table_oid,
            constraint_index, expression, constraint_column_names AS columns,
            list_transform(constraint_column_indexes, lambda i: (i + 1)::SMALLINT) AS conkey,
            referenced_table, referenced_column_names,
            CASE constraint_type WHEN 'PRIMARY KEY' THEN 'p' WHEN 'UNIQUE' THEN 'u' WHEN 'FOREIGN KEY' THEN 'f' ELSE 'c' END
                AS contype,
            table_name || CASE constraint_type
                WHEN 'PRIMARY KEY' THEN '_pkey'
                WHEN 'UNIQUE' THEN '_' || array_to_string(constraint_column_names, '_') || '_key'
                WHEN 'FOREIGN KEY' THEN '_' || array_to_string(constraint_column_names, '_') || '_fkey'
                ELSE CASE WHEN len(constraint_column_names) = 1 THEN '_' || constraint_column_names[1] ELSE '' END || '_check'
            END AS stem
        FROM duckdb_constraints()
        WHERE openduck_catalog.live._is_shown(database_name, schema_name)
            AND constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY', 'CHECK')
    )
);
CREATE TABLE openduck_stored.main._key AS FROM openduck_catalog.live._key;

-- Whatever has a row in pg_class, but for Postgres's own. `keys`, `table_oid`, `constraint_index`: of an index.
CREATE VIEW openduck_catalog.live._relation AS
SELECT * EXCLUDE (place, hash), (place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid
FROM (
    SELECT *, row_number() OVER (ORDER BY hash, path) AS place
    FROM (
        SELECT r.* EXCLUDE (schema_oid), s.nspname, s.oid AS relnamespace, s.nspname = 'pg_temp_1' AS temporary,
            kind || s.nspname || '.' || r.relname AS path, openduck_catalog.live._hash(kind || s.nspname || '.' || r.relname) AS hash
        FROM (
            SELECT 'table.' AS kind, 'r' AS relkind, schema_oid, table_name AS relname, column_count AS relnatts,
                check_constraint_count AS relchecks, index_count > 0 OR has_primary_key AS relhasindex, table_oid AS engine_oid,
                NULL AS table_oid, NULL AS constraint_index, NULL AS is_unique, NULL AS is_primary, NULL::VARCHAR[] AS keys, comment,
                NULL AS sql
            FROM duckdb_tables()
            WHERE NOT internal AND NOT starts_with(table_name, 'openduck_catalog_')
            UNION ALL
            SELECT 'table.', 'v', schema_oid, view_name, column_count, 0, false, view_oid, NULL, NULL, NULL, NULL, NULL, comment, sql
            FROM duckdb_views()
            WHERE NOT internal
            UNION ALL
            SELECT 'sequence.', 'S', schema_oid, sequence_name, 3, 0, false, sequence_oid, NULL, NULL, NULL, NULL, NULL, comment, NULL
            FROM duckdb_sequences()
            UNION ALL
            SELECT 'index.', 'i', schema_oid, index_name, len(expressions::VARCHAR[]), 0, false, index_oid, table_oid, NULL, is_unique,
                is_primary, expressions::VARCHAR[], comment, NULL
            FROM duckdb_indexes()
            UNION ALL
            SELECT 'index.', 'i', schema_oid, conname, len(columns), 0, false, NULL, table_oid, constraint_index, true, contype = 'p',
                columns, NULL, NULL
            FROM system.pgc._key
            WHERE contype IN ('p', 'u')
        ) AS r
        JOIN system.pgc._schema AS s ON s.engine_oid = r.schema_oid
    )
);
CREATE TABLE openduck_stored.main._relation AS FROM openduck_catalog.live._relation;

CREATE VIEW openduck_catalog.live.pg_namespace AS
SELECT oid, nspname, 10::UINTEGER AS nspowner, NULL::VARCHAR[] AS nspacl
FROM system.pgc._schema
WHERE nspname <> 'pg_temp_1' OR EXISTS (SELECT 1 FROM system.pgc._relation WHERE temporary)
UNION ALL
SELECT oid::UINTEGER, nspname, 10::UINTEGER, NULL::VARCHAR[]
FROM (VALUES (11, 'pg_catalog'), (99, 'pg_toast'), (13207, 'information_schema')) AS builtin(oid, nspname);
CREATE TABLE openduck_stored.main.pg_namespace AS FROM openduck_catalog.live.pg_namespace;

-- Types that were created, the rows of tables and views, and the arrays of both. An enum is a type of its own, any other
-- name for a type is a domain. `unit`: what a type and its array have in common; `engine_type`: the engine's text of it.
CREATE VIEW openduck_catalog.live._created_type AS
SELECT * EXCLUDE (place, hash), (place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid
FROM (
    SELECT *, row_number() OVER (ORDER BY hash, path) AS place
    FROM (
        SELECT *, CASE WHEN is_array THEN '_' ELSE '' END || name AS typname,
            CASE WHEN is_array THEN array_kind ELSE kind END || nspname || '.' || name AS path, openduck_catalog.live._hash(path) AS hash
        FROM (
            SELECT t.type_oid::BIGINT AS unit, s.nspname, s.oid AS typnamespace, t.type_name AS name,
                CASE WHEN logical_type = 'ENUM' THEN 'e' ELSE 'd' END AS typtype, t.labels, 0::UINTEGER AS relation, t.comment,
                'type.' AS kind, 'array.' AS array_kind,
                CASE WHEN logical_type = 'ENUM'
                    THEN 'ENUM(' || array_to_string(list_transform(t.labels,
                        lambda label: '''' || replace(label, '''', '''''') || ''''), ', ') || ')'
                    ELSE logical_type END AS engine_type
            FROM duckdb_types() AS t
            JOIN system.pgc._schema AS s ON s.engine_oid = t.schema_oid
            WHERE NOT internal
            UNION ALL
            SELECT -oid::BIGINT, nspname, relnamespace, relname, 'c', NULL, oid, NULL, 'row.', 'rows.', NULL
            FROM system.pgc._relation
            WHERE relkind IN ('r', 'v')
        )
        CROSS JOIN (VALUES (false), (true)) AS arrays(is_array)
    )
);
CREATE TABLE openduck_stored.main._created_type AS FROM openduck_catalog.live._created_type;




-- Types, with what format_type answers: `bare` where their schema is in the search path, else `formatted`.
CREATE VIEW openduck_catalog.live._type AS
SELECT t.*, 'pg_catalog' AS nspname, f.formatted, f.formatted AS bare
FROM openduck_catalog.builtin.pg_type AS t
JOIN openduck_catalog.builtin._type_name AS f ON f.oid = t.oid
UNION ALL
SELECT own.oid, own.typname, own.typnamespace, 10::UINTEGER,
    CASE WHEN own.is_array OR own.typtype = 'c' THEN -1 WHEN own.typtype = 'e' THEN 4 ELSE base.typlen END::SMALLINT,
    NOT own.is_array AND (own.typtype = 'e' OR own.typtype = 'd' AND base.typbyval),
    CASE WHEN own.is_array THEN 'b' ELSE own.typtype END,
    CASE WHEN own.is_array THEN 'A' WHEN own.typtype = 'c' THEN 'C' WHEN own.typtype = 'e' THEN 'E' ELSE base.typcategory END,
    false, true, ',',
    CASE WHEN own.is_array THEN 0 ELSE own.relation END::UINTEGER, CASE WHEN own.is_array THEN 6179 ELSE 0 END::UINTEGER,
    CASE WHEN own.is_array THEN other.oid ELSE 0 END::UINTEGER, CASE WHEN own.is_array THEN 0 ELSE other.oid END::UINTEGER,
    CASE WHEN own.is_array THEN 750 WHEN own.typtype = 'c' THEN 2290 WHEN own.typtype = 'e' THEN 3506 ELSE 2597 END::UINTEGER,
    CASE WHEN own.is_array THEN 751 WHEN own.typtype = 'c' THEN 2291 WHEN own.typtype = 'e' THEN 3507 ELSE base.typoutput END::UINTEGER,
    CASE WHEN own.is_array THEN 2400 WHEN own.typtype = 'c' THEN 2402 WHEN own.typtype = 'e' THEN 3532 ELSE 2598 END::UINTEGER,
    CASE WHEN own.is_array THEN 2401 WHEN own.typtype = 'c' THEN 2403 WHEN own.typtype = 'e' THEN 3533 ELSE base.typsend END::UINTEGER,
    0::UINTEGER, 0::UINTEGER, CASE WHEN own.is_array THEN 3816 ELSE 0 END::UINTEGER,
    CASE WHEN own.typtype = 'c' THEN 'd' WHEN own.typtype = 'e' THEN 'i' WHEN base.typalign = 'd' THEN 'd' ELSE 'i' END,
    CASE WHEN own.is_array OR own.typtype = 'c' THEN 'x' WHEN own.typtype = 'e' THEN 'p' ELSE base.typstorage END, false,
    CASE WHEN own.typtype = 'd' AND NOT own.is_array THEN base.oid ELSE 0 END::UINTEGER, -1, 0,
    CASE WHEN own.typtype = 'd' THEN base.typcollation ELSE 0 END::UINTEGER, NULL, NULL, NULL,
    own.nspname, system.pgc.quote_ident(own.nspname) || '.' || own.bare, own.bare
FROM (
    SELECT *, system.pgc.quote_ident(name) || CASE WHEN is_array THEN '[]' ELSE '' END AS bare FROM system.pgc._created_type
) AS own
JOIN system.pgc._created_type AS other ON other.unit = own.unit AND other.is_array <> own.is_array
LEFT JOIN openduck_catalog.builtin.pg_type AS base
    ON own.typtype = 'd' AND base.oid = openduck_catalog.live._scalar_type(own.engine_type);
CREATE TABLE openduck_stored.main._type AS FROM openduck_catalog.live._type;

CREATE VIEW openduck_catalog.live.pg_type AS SELECT * EXCLUDE (nspname, formatted, bare) FROM system.pgc._type;

-- Columns of tables and views, with all that is asked of them together. Defaults name types without their schemas.
CREATE VIEW openduck_catalog.live._column AS
SELECT c.* EXCLUDE (column_default, generation_expression), t.typname, t.typtype, t.typnamespace, t.typlen, t.typbyval, t.typalign,
    t.typstorage, t.typcategory, t.typcollation, t.bare AS formatted,
    CASE WHEN c.is_generated THEN regexp_replace(c.generation_expression, '^CAST\((.*) AS [A-Za-z0-9 (),]+\)$', '\1')
        ELSE openduck_catalog.live._default(c.column_default, t.bare) END AS adbin
FROM (
    SELECT r.oid AS attrelid, r.nspname, r.relname, r.relkind, c.column_name AS attname, c.column_index::SMALLINT AS attnum,
        coalesce(e.oid, CASE WHEN c.data_type LIKE '%]'
            THEN openduck_catalog.live._array_of(openduck_catalog.live._scalar_type(regexp_replace(c.data_type, '(\[[0-9]*\])+$', '')))
            ELSE openduck_catalog.live._scalar_type(c.data_type) END::UINTEGER) AS atttypid,
        openduck_catalog.live._typmod_of(c.data_type) AS atttypmod, CASE WHEN c.data_type LIKE '%]' THEN 1 ELSE 0 END AS attndims,
        NOT c.is_nullable AS attnotnull, coalesce(c.is_generated, false) AS is_generated, c.column_default, c.generation_expression,
        c.comment
    FROM duckdb_columns() AS c
    JOIN system.pgc._relation AS r ON r.engine_oid = c.table_oid AND r.relkind IN ('r', 'v')
    -- The engine does not tell which enum a column has, only of which labels it is.
    LEFT JOIN (
        SELECT CASE WHEN is_array THEN engine_type || '[]' ELSE engine_type END AS spelled, min_by(oid, path) AS oid
        FROM system.pgc._created_type
        WHERE typtype = 'e'
        GROUP BY spelled
    ) AS e ON e.spelled = c.data_type
    WHERE NOT c.internal
) AS c
JOIN system.pgc._type AS t ON t.oid = c.atttypid;
CREATE TABLE openduck_stored.main._column AS FROM openduck_catalog.live._column;

-- The same of Postgres's own relations.
CREATE TABLE openduck_catalog.builtin._column AS
SELECT a.attrelid, CASE c.relnamespace WHEN 11 THEN 'pg_catalog' ELSE 'information_schema' END AS nspname, c.relname, c.relkind, a.attname,
    a.attnum, a.atttypid, a.atttypmod, a.attndims, a.attnotnull, false AS is_generated, NULL::VARCHAR AS comment, t.typname, t.typtype, t.typnamespace, t.typlen, t.typbyval,
    t.typalign, t.typstorage, t.typcategory, t.typcollation, f.formatted, NULL::VARCHAR AS adbin
FROM openduck_catalog.builtin.pg_attribute AS a
JOIN openduck_catalog.builtin.pg_class AS c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v')
JOIN openduck_catalog.builtin.pg_type AS t ON t.oid = a.atttypid
JOIN openduck_catalog.builtin._type_name AS f ON f.oid = a.atttypid;

CREATE VIEW openduck_catalog.live._constraint AS
SELECT own.* EXCLUDE (hash, place), r.relnamespace AS connamespace, r.oid AS conrelid, i.oid AS own_index, t.oid AS confrelid,
    list_transform(own.referenced_column_names, lambda name: other.conkey[list_position(other.columns, name)]) AS confkey,
    other.columns AS other_columns, other.conname AS other_name, o.oid AS other_index,
    (own.place + max(hash - own.place) OVER (ORDER BY own.place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid
FROM (
    SELECT *, openduck_catalog.live._hash('constraint.' || nspname || '.' || table_name || '.' || conname) AS hash,
        row_number() OVER (ORDER BY hash, table_name, conname) AS place
    FROM system.pgc._key
) AS own
JOIN system.pgc._relation AS r ON r.engine_oid = own.table_oid AND r.relkind = 'r'
LEFT JOIN system.pgc._relation AS i ON i.table_oid = own.table_oid AND i.constraint_index = own.constraint_index
LEFT JOIN system.pgc._relation AS t
    ON own.contype = 'f' AND t.relkind = 'r' AND t.nspname = own.nspname AND t.relname = own.referenced_table
LEFT JOIN system.pgc._key AS other
    ON other.contype IN ('p', 'u') AND other.table_oid = t.engine_oid
    AND list_sort(other.columns) = list_sort(own.referenced_column_names)
LEFT JOIN system.pgc._relation AS o ON o.table_oid = other.table_oid AND o.constraint_index = other.constraint_index;
CREATE TABLE openduck_stored.main._constraint AS FROM openduck_catalog.live._constraint;

CREATE VIEW openduck_catalog.live.pg_constraint AS
SELECT * FROM openduck_catalog.builtin.pg_constraint
UNION ALL
SELECT oid, conname, connamespace, contype, false, false, true, conrelid, 0::UINTEGER,
    coalesce(own_index, other_index, 0)::UINTEGER, 0::UINTEGER, coalesce(confrelid, 0)::UINTEGER,
    CASE WHEN contype = 'f' THEN 'a' ELSE ' ' END, CASE WHEN contype = 'f' THEN 'a' ELSE ' ' END,
    CASE WHEN contype = 'f' THEN 's' ELSE ' ' END, true, 0, contype <> 'c', conkey,
    CASE WHEN contype = 'f' THEN confkey END, NULL, NULL, NULL, NULL, NULL, CASE WHEN contype = 'c' THEN expression END
FROM system.pgc._constraint;
CREATE TABLE openduck_stored.main.pg_constraint AS FROM openduck_catalog.live.pg_constraint;

-- The columns of each index: which of the table's it is, 0 for an expression.
CREATE VIEW openduck_catalog.live._index_column AS
SELECT k.*, coalesce(c.attnum, 0)::SMALLINT AS indkey, coalesce(c.attname, 'expr') AS attname, coalesce(c.atttypid, 25)::UINTEGER AS atttypid,
    coalesce(c.atttypmod, -1) AS atttypmod, coalesce(c.attndims, 0) AS attndims
FROM (
    SELECT i.oid, i.relname, i.nspname, t.oid AS indrelid, t.relname AS table_name, i.is_unique, i.is_primary, len(i.keys) AS natts,
        unnest(i.keys) AS key, unnest(range(1, len(i.keys) + 1))::SMALLINT AS attnum, i.engine_oid IS NULL AS of_constraint
    FROM system.pgc._relation AS i
    JOIN system.pgc._relation AS t ON t.engine_oid = i.table_oid AND t.relkind = 'r'
    WHERE i.relkind = 'i'
) AS k
LEFT JOIN system.pgc._column AS c
    ON c.attrelid = k.indrelid AND c.attname = CASE WHEN k.of_constraint THEN k.key ELSE trim(k.key, '"') END;
CREATE TABLE openduck_stored.main._index_column AS FROM openduck_catalog.live._index_column;

CREATE VIEW openduck_catalog.live._index AS
SELECT c.oid, any_value(relname) AS relname, any_value(nspname) AS nspname, any_value(indrelid) AS indrelid,
    any_value(table_name) AS table_name, any_value(is_unique) AS is_unique, any_value(is_primary) AS is_primary,
    list(indkey ORDER BY attnum) AS indkey,
    list(CASE WHEN indkey = 0 THEN regexp_replace(key, '^\(\((.*)\)\)$', '(\1)') ELSE system.pgc.quote_ident(c.attname) END ORDER BY attnum) AS keys,
    list(t.typcollation ORDER BY attnum) AS indcollation,
    list(coalesce(o.oid, CASE t.typcategory WHEN 'A' THEN arrays.oid WHEN 'E' THEN enums.oid END, texts.oid) ORDER BY attnum) AS indclass
FROM system.pgc._index_column AS c
JOIN system.pgc.pg_type AS t ON t.oid = c.atttypid
LEFT JOIN openduck_catalog.builtin.pg_opclass AS o ON o.opcintype = c.atttypid AND o.opcmethod = 403 AND o.opcdefault
JOIN openduck_catalog.builtin.pg_opclass AS arrays ON arrays.opcintype = 2277 AND arrays.opcmethod = 403 AND arrays.opcdefault
JOIN openduck_catalog.builtin.pg_opclass AS enums ON enums.opcintype = 3500 AND enums.opcmethod = 403 AND enums.opcdefault
JOIN openduck_catalog.builtin.pg_opclass AS texts ON texts.opcintype = 25 AND texts.opcmethod = 403 AND texts.opcdefault
GROUP BY c.oid;
CREATE TABLE openduck_stored.main._index AS FROM openduck_catalog.live._index;

CREATE VIEW openduck_catalog.live.pg_index AS
SELECT * FROM openduck_catalog.builtin.pg_index
UNION ALL
SELECT oid, indrelid, len(indkey)::SMALLINT, len(indkey)::SMALLINT, is_unique, false, is_primary, false, true, false, true, false, true,
    true, false, indkey, indcollation, indclass, list_transform(indkey, lambda k: 0::SMALLINT),
    CASE WHEN list_contains(indkey, 0) THEN array_to_string(list_filter(keys, lambda k, n: indkey[n] = 0), ', ') END, NULL
FROM system.pgc._index;
CREATE TABLE openduck_stored.main.pg_index AS FROM openduck_catalog.live.pg_index;

CREATE VIEW openduck_catalog.live.pg_class AS
SELECT * FROM openduck_catalog.builtin.pg_class
UNION ALL
SELECT r.oid, r.relname, r.relnamespace, coalesce(t.oid, 0)::UINTEGER, 0::UINTEGER, 10::UINTEGER,
    CASE r.relkind WHEN 'r' THEN 2 WHEN 'i' THEN 403 ELSE 0 END::UINTEGER,
    CASE WHEN r.relkind = 'v' THEN 0 ELSE r.oid END::UINTEGER, 0::UINTEGER, CASE WHEN r.relkind = 'S' THEN 1 ELSE 0 END,
    CASE r.relkind WHEN 'r' THEN -1 WHEN 'S' THEN 1 ELSE 0 END::FLOAT, 0, 0::UINTEGER, r.relhasindex, false,
    CASE WHEN r.temporary THEN 't' ELSE 'p' END, r.relkind, r.relnatts::SMALLINT, r.relchecks::SMALLINT, r.relkind = 'v',
    coalesce(f.found, false), false, false, false, true, CASE r.relkind WHEN 'r' THEN 'd' ELSE 'n' END, false,
    0::UINTEGER, 0::UINTEGER, 0::UINTEGER, NULL, NULL, NULL
FROM system.pgc._relation AS r
LEFT JOIN system.pgc._created_type AS t ON t.relation = r.oid AND t.typtype = 'c' AND NOT t.is_array
-- Postgres checks foreign keys by triggers, on both sides.
LEFT JOIN (
    SELECT conrelid AS oid, true AS found FROM system.pgc._constraint WHERE contype = 'f'
    UNION
    SELECT confrelid, true FROM system.pgc._constraint WHERE contype = 'f'
) AS f ON f.oid = r.oid;
CREATE TABLE openduck_stored.main.pg_class AS FROM openduck_catalog.live.pg_class;

CREATE VIEW openduck_catalog.live.pg_attribute AS
SELECT * FROM openduck_catalog.builtin.pg_attribute
UNION ALL
SELECT attrelid, attname, atttypid, -1, typlen, attnum, attndims, -1, atttypmod, typbyval, typalign, typstorage, '', attnotnull,
    adbin IS NOT NULL, false, '', CASE WHEN is_generated THEN 's' ELSE '' END, false, true, 0, typcollation, NULL, NULL, NULL, NULL
FROM system.pgc._column
UNION ALL
SELECT i.oid, i.attname || CASE WHEN i.indkey = 0 AND i.attnum > 1 THEN (i.attnum - 1)::VARCHAR ELSE '' END, i.atttypid, -1, t.typlen,
    i.attnum, i.attndims, -1, i.atttypmod, t.typbyval, t.typalign, t.typstorage, '', false, false, false, '', '', false, true, 0,
    t.typcollation, NULL, NULL, NULL, NULL
FROM system.pgc._index_column AS i
JOIN system.pgc.pg_type AS t ON t.oid = i.atttypid
UNION ALL
SELECT r.oid, s.name, s.type::UINTEGER, -1, s.length::SMALLINT, s.number::SMALLINT, 0, -1, -1, true, s.align, 'p', '', true, false,
    false, '', '', false, true, 0, 0::UINTEGER, NULL, NULL, NULL, NULL
FROM system.pgc._relation AS r
CROSS JOIN (VALUES ('last_value', 20, 8, 1, 'd'), ('log_cnt', 20, 8, 2, 'd'), ('is_called', 16, 1, 3, 'c'))
    AS s(name, type, length, number, align)
WHERE r.relkind = 'S';
CREATE TABLE openduck_stored.main.pg_attribute AS FROM openduck_catalog.live.pg_attribute;

CREATE VIEW openduck_catalog.live.pg_attrdef AS
SELECT (place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid, attrelid AS adrelid, attnum AS adnum,
    adbin
FROM (
    SELECT *, row_number() OVER (ORDER BY hash, attrelid, attnum) AS place
    FROM (
        SELECT *, openduck_catalog.live._hash('default.' || nspname || '.' || relname || '.' || attname) AS hash
        FROM system.pgc._column
        WHERE adbin IS NOT NULL
    )
);

CREATE VIEW openduck_catalog.live.pg_sequence AS
SELECT r.oid AS seqrelid, 20::UINTEGER AS seqtypid, s.start_value AS seqstart, s.increment_by AS seqincrement,
    s.max_value AS seqmax, s.min_value AS seqmin, 1::BIGINT AS seqcache, s.cycle AS seqcycle
FROM duckdb_sequences() AS s
JOIN system.pgc._relation AS r ON r.engine_oid = s.sequence_oid AND r.relkind = 'S';

CREATE VIEW openduck_catalog.live.pg_enum AS
SELECT (place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid, enumtypid,
    enumsortorder::FLOAT AS enumsortorder, enumlabel
FROM (
    SELECT *, row_number() OVER (ORDER BY hash, enumtypid, enumsortorder) AS place
    FROM (
        SELECT *, openduck_catalog.live._hash('label.' || path || '.' || enumlabel) AS hash
        FROM (
            SELECT oid AS enumtypid, path, unnest(labels) AS enumlabel, unnest(range(1, len(labels) + 1)) AS enumsortorder
            FROM system.pgc._created_type
            WHERE typtype = 'e' AND NOT is_array
        )
    )
);

-- The rule that makes a view one.
CREATE VIEW openduck_catalog.live.pg_rewrite AS
SELECT (place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid, '_RETURN' AS rulename,
    ev_class, '1' AS ev_type, 'O' AS ev_enabled, true AS is_instead, NULL::VARCHAR AS ev_qual, NULL::VARCHAR AS ev_action
FROM (
    SELECT *, row_number() OVER (ORDER BY hash, ev_class) AS place
    FROM (
        SELECT oid AS ev_class, openduck_catalog.live._hash('rule.' || nspname || '.' || relname) AS hash
        FROM system.pgc._relation
        WHERE relkind = 'v'
    )
);

-- Macros, each of their forms. Arguments and results have no types of their own.
CREATE VIEW openduck_catalog.live._macro AS
SELECT (place + max(hash - place) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING))::UINTEGER AS oid, proname, pronamespace, nspname, proretset,
    parameters, prosrc, comment
FROM (
    SELECT *, row_number() OVER (ORDER BY hash, path) AS place
    FROM (
        SELECT *, openduck_catalog.live._hash(path) AS hash
        FROM (
            SELECT f.function_name AS proname, s.oid AS pronamespace, s.nspname, f.is_table AS proretset, f.parameters,
                f.definition AS prosrc, f.comment,
                'function.' || s.nspname || '.' || f.function_name || '.' || array_to_string(f.parameters, ',') AS path
            FROM openduck_macros() AS f
            JOIN system.pgc._schema AS s ON s.nspname = openduck_catalog.live._schema_name(current_database(), f.schema_name)
        )
    )
);
CREATE TABLE openduck_stored.main._macro AS FROM openduck_catalog.live._macro;

CREATE VIEW openduck_catalog.live.pg_proc AS
SELECT * FROM openduck_catalog.builtin.pg_proc
UNION ALL
SELECT oid, proname, pronamespace, 10::UINTEGER, 14::UINTEGER, 1::FLOAT, CASE WHEN proretset THEN 1000 ELSE 0 END::FLOAT, 0::UINTEGER,
    0::UINTEGER, 'f', false, false, false, proretset, 'v', 's', len(parameters)::SMALLINT, 0::SMALLINT,
    CASE WHEN proretset THEN 2249 ELSE 2283 END::UINTEGER, list_transform(parameters, lambda p: 2283::UINTEGER), NULL, NULL, parameters,
    NULL, NULL, prosrc, NULL, NULL, NULL, NULL
FROM system.pgc._macro;

CREATE VIEW openduck_catalog.live.pg_description AS
SELECT objoid, classoid, objsubid, description FROM openduck_catalog.builtin.pg_description
UNION ALL
SELECT objoid, classoid::UINTEGER, objsubid, description
FROM (
    SELECT oid AS objoid, 1259 AS classoid, 0 AS objsubid, comment AS description FROM system.pgc._relation
    UNION ALL
    SELECT attrelid, 1259, attnum, comment FROM system.pgc._column
    UNION ALL
    SELECT oid, 2615, 0, coalesce(comment, CASE nspname WHEN 'public' THEN 'standard public schema' END) FROM system.pgc._schema
    UNION ALL
    SELECT oid, 1247, 0, comment FROM system.pgc._created_type WHERE NOT is_array
    UNION ALL
    SELECT oid, 1255, 0, comment FROM system.pgc._macro
    UNION ALL
    VALUES (11, 2615, 0, 'system catalog schema'), (99, 2615, 0, 'reserved schema for TOAST tables')
)
WHERE description IS NOT NULL;

-- The sequence that belongs to a column: the one of its default, where it is called as that of a serial column.
CREATE VIEW openduck_catalog.live._owned_sequence AS
SELECT s.oid, s.nspname, s.relname, c.attrelid, c.attnum, c.attname,
    [c.attrelid::VARCHAR, system.pgc.quote_ident(c.nspname) || '.' || system.pgc.quote_ident(c.relname),
        CASE c.nspname WHEN 'public' THEN system.pgc.quote_ident(c.relname) END] AS spellings
FROM system.pgc._column AS c
JOIN system.pgc._relation AS s ON s.relkind = 'S' AND s.nspname = c.nspname AND s.relname = c.relname || '_' || c.attname || '_seq'
WHERE starts_with(c.adbin, 'nextval(') AND contains(c.adbin, s.relname);

CREATE VIEW openduck_catalog.live.pg_depend AS
SELECT classid::UINTEGER AS classid, objid::UINTEGER AS objid, objsubid::INTEGER AS objsubid, refclassid::UINTEGER AS refclassid,
    refobjid::UINTEGER AS refobjid, refobjsubid::INTEGER AS refobjsubid, deptype
FROM (
    SELECT 2606 AS classid, oid AS objid, 0 AS objsubid, 1259 AS refclassid, conrelid AS refobjid, unnest(conkey) AS refobjsubid, 'a' AS deptype
    FROM system.pgc._constraint
    UNION ALL
    SELECT 2606, oid, 0, 1259, confrelid, unnest(confkey), 'n' FROM system.pgc._constraint WHERE contype = 'f'
    UNION ALL
    SELECT 2606, oid, 0, 1259, other_index, 0, 'n' FROM system.pgc._constraint WHERE contype = 'f' AND other_index IS NOT NULL
    UNION ALL
    SELECT 1259, own_index, 0, 2606, oid, 0, 'i' FROM system.pgc._constraint WHERE own_index IS NOT NULL
    UNION ALL
    SELECT 1259, oid, 0, 1259, indrelid, indkey, 'a' FROM system.pgc._index_column WHERE NOT of_constraint
    UNION ALL
    SELECT 2604, oid, 0, 1259, adrelid, adnum, 'a' FROM system.pgc.pg_attrdef
    UNION ALL
    SELECT 1259, oid, 0, 1259, attrelid, attnum, 'a' FROM system.pgc._owned_sequence
    UNION ALL
    SELECT 1247, oid, 0, 1259, relation, 0, 'i' FROM system.pgc._created_type WHERE typtype = 'c' AND NOT is_array
    UNION ALL
    SELECT 2618, oid, 0, 1259, ev_class, 0, deptype FROM system.pgc.pg_rewrite CROSS JOIN (VALUES ('i'), ('n')) AS kinds(deptype)
    UNION ALL
    SELECT 1259, oid, 0, 2615, relnamespace, 0, 'n' FROM system.pgc._relation WHERE relkind <> 'i'
);

-- Names of relations, and how they are shown: `bare` where their schema is in the search path, else `shown`.
CREATE VIEW openduck_catalog.live._relation_name AS
SELECT *, system.pgc.quote_ident(nspname) || '.' || bare AS shown
FROM (
    SELECT c.oid, c.relname, n.nspname, system.pgc.quote_ident(c.relname) AS bare
    FROM system.pgc.pg_class AS c
    JOIN system.pgc.pg_namespace AS n ON n.oid = c.relnamespace
);
CREATE TABLE openduck_stored.main._relation_name AS FROM openduck_catalog.live._relation_name;
