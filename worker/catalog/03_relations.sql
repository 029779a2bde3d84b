-- What the database holds: schemas, relations, columns, constraints, indexes, types, macros.
-- Only the current database is shown, with the session's temporary tables.

CREATE VIEW system.pgc.pg_namespace AS
SELECT oid::UINTEGER AS oid, nspname, 10::UINTEGER AS nspowner, NULL::VARCHAR[] AS nspacl, 2615::UINTEGER AS tableoid
FROM (
    SELECT system.pgc._schema_oid(schema_name, oid) AS oid, system.pgc._schema_name(schema_name) AS nspname
    FROM duckdb_schemas()
    WHERE database_name = current_database() AND schema_name NOT IN ('pg_catalog', 'information_schema', 'pgc')
    UNION ALL
    VALUES (11, 'pg_catalog'), (99, 'pg_toast'), (13000, 'information_schema'), (13001, 'pg_temp_1')
);

-- Tables and views.
CREATE VIEW system.pgc._table AS
SELECT system.pgc._relation_oid(table_oid) AS oid, table_oid AS engine_oid, table_name AS relname,
    (CASE WHEN temporary THEN 13001 ELSE system.pgc._schema_oid(schema_name, schema_oid) END)::UINTEGER AS relnamespace,
    'r' AS relkind, temporary, column_count, check_constraint_count, index_count > 0 OR has_primary_key AS has_index,
    estimated_size, comment, schema_name, NULL AS sql
FROM duckdb_tables()
WHERE (database_name = current_database() OR temporary) AND NOT internal
UNION ALL
SELECT system.pgc._relation_oid(view_oid), view_oid, view_name,
    (CASE WHEN temporary THEN 13001 ELSE system.pgc._schema_oid(schema_name, schema_oid) END)::UINTEGER,
    'v', temporary, column_count, 0, false, 0, comment, schema_name, sql
FROM duckdb_views()
WHERE (database_name = current_database() OR temporary) AND NOT internal AND schema_name <> 'pgc';

-- Constraints but for NOT NULL, which Postgres keeps with the column, named as Postgres names those without a name.
CREATE VIEW system.pgc._constraint AS
WITH numbered AS (
    SELECT database_name, schema_name, schema_oid, table_name, table_oid, constraint_type, expression,
        constraint_index, constraint_column_names AS columns,
        list_transform(constraint_column_indexes, lambda i: (i + 1)::SMALLINT) AS conkey,
        referenced_table, referenced_column_names,
        row_number() OVER (PARTITION BY table_oid ORDER BY constraint_index) AS ordinal,
        table_name || CASE constraint_type
            WHEN 'PRIMARY KEY' THEN '_pkey'
            WHEN 'UNIQUE' THEN '_' || array_to_string(constraint_column_names, '_') || '_key'
            WHEN 'FOREIGN KEY' THEN '_' || array_to_string(constraint_column_names, '_') || '_fkey'
            ELSE CASE WHEN len(constraint_column_names) = 1 THEN '_' || constraint_column_names[1] ELSE '' END || '_check'
        END AS stem
    FROM duckdb_constraints()
    WHERE database_name = current_database() AND constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY', 'CHECK')
), named AS (
    SELECT *, stem || CASE WHEN copy = 1 THEN '' ELSE (copy - 1)::VARCHAR END AS conname
    FROM (
        SELECT *, row_number() OVER (PARTITION BY table_oid, stem ORDER BY constraint_index) AS copy FROM numbered
    )
)
SELECT system.pgc._constraint_oid(own.table_oid, own.ordinal) AS oid, own.conname,
    system.pgc._schema_oid(own.schema_name, own.schema_oid) AS connamespace,
    CASE own.constraint_type WHEN 'PRIMARY KEY' THEN 'p' WHEN 'UNIQUE' THEN 'u' WHEN 'FOREIGN KEY' THEN 'f' ELSE 'c' END
        AS contype,
    system.pgc._relation_oid(own.table_oid) AS conrelid, own.table_oid, own.table_name, own.schema_name, own.columns,
    own.conkey, own.expression, own.referenced_table, own.referenced_column_names,
    CASE WHEN own.constraint_type IN ('PRIMARY KEY', 'UNIQUE')
        THEN system.pgc._constraint_index_oid(own.table_oid, own.ordinal) END AS own_index,
    system.pgc._relation_oid(other.table_oid) AS confrelid, other.conkey AS confkey,
    system.pgc._constraint_index_oid(other.table_oid, other.ordinal) AS other_index, other.conname AS other_name
FROM named AS own
LEFT JOIN named AS other ON own.constraint_type = 'FOREIGN KEY'
    AND other.constraint_type IN ('PRIMARY KEY', 'UNIQUE')
    AND other.schema_name = own.schema_name AND other.table_name = own.referenced_table
    AND list_sort(other.columns) = list_sort(own.referenced_column_names);

CREATE VIEW system.pgc.pg_constraint AS
SELECT oid, conname, connamespace, contype, false AS condeferrable, false AS condeferred, true AS convalidated,
    conrelid, 0::UINTEGER AS contypid, coalesce(own_index, other_index, 0)::UINTEGER AS conindid,
    0::UINTEGER AS conparentid, coalesce(confrelid, 0)::UINTEGER AS confrelid,
    CASE WHEN contype = 'f' THEN 'a' ELSE ' ' END AS confupdtype,
    CASE WHEN contype = 'f' THEN 'a' ELSE ' ' END AS confdeltype,
    CASE WHEN contype = 'f' THEN 's' ELSE ' ' END AS confmatchtype,
    true AS conislocal, 0 AS coninhcount, contype <> 'c' AS connoinherit, conkey, confkey,
    NULL::UINTEGER[] AS conpfeqop, NULL::UINTEGER[] AS conppeqop, NULL::UINTEGER[] AS conffeqop,
    NULL::SMALLINT[] AS confdelsetcols, NULL::UINTEGER[] AS conexclop,
    CASE WHEN contype = 'c' THEN expression END AS conbin, 2606::UINTEGER AS tableoid
FROM system.pgc._constraint;

-- The columns of each table, in order.
CREATE VIEW system.pgc._columns AS
SELECT table_oid, list(column_name ORDER BY column_index) AS names
FROM duckdb_columns()
WHERE database_name = current_database() AND NOT internal
GROUP BY table_oid;

-- Indexes: those that were created, and those of constraints.
CREATE VIEW system.pgc._index AS
SELECT system.pgc._index_oid(i.index_oid) AS oid, i.index_name AS relname, i.schema_name,
    system.pgc._schema_oid(i.schema_name, i.schema_oid) AS relnamespace, i.table_oid, i.table_name,
    i.is_unique, i.is_primary, i.comment, i.expressions::VARCHAR[] AS keys,
    list_transform(i.expressions::VARCHAR[],
        lambda key: coalesce(list_position(c.names, trim(key, '"')), 0)::SMALLINT) AS indkey
FROM duckdb_indexes() AS i
JOIN system.pgc._columns AS c ON c.table_oid = i.table_oid
WHERE i.database_name = current_database()
UNION ALL
SELECT own_index, conname, schema_name, connamespace, table_oid, table_name, true, contype = 'p', NULL,
    list_transform(columns, lambda key: system.pgc.quote_ident(key)), conkey
FROM system.pgc._constraint
WHERE contype IN ('p', 'u');

CREATE VIEW system.pgc.pg_index AS
SELECT oid AS indexrelid, system.pgc._relation_oid(table_oid) AS indrelid, len(indkey)::SMALLINT AS indnatts,
    len(indkey)::SMALLINT AS indnkeyatts, is_unique AS indisunique, false AS indnullsnotdistinct,
    is_primary AS indisprimary, false AS indisexclusion, true AS indimmediate, false AS indisclustered,
    true AS indisvalid, false AS indcheckxmin, true AS indisready, true AS indislive, false AS indisreplident,
    indkey, list_transform(indkey, lambda k: 0::UINTEGER) AS indcollation,
    list_transform(indkey, lambda k: 0::UINTEGER) AS indclass, list_transform(indkey, lambda k: 0::SMALLINT) AS indoption,
    CASE WHEN list_contains(indkey, 0) THEN array_to_string(keys, ', ') END AS indexprs, NULL::VARCHAR AS indpred
FROM system.pgc._index;

-- Postgres's own relations that others refer to by oid.
CREATE VIEW system.pgc._builtin_relation AS
SELECT oid::UINTEGER AS oid, relname FROM (VALUES
    (1213, 'pg_tablespace'), (1247, 'pg_type'), (1249, 'pg_attribute'), (1255, 'pg_proc'), (1259, 'pg_class'),
    (1260, 'pg_authid'), (1261, 'pg_auth_members'), (1262, 'pg_database'), (1417, 'pg_foreign_server'),
    (2224, 'pg_sequence'), (2328, 'pg_foreign_data_wrapper'), (2601, 'pg_am'), (2604, 'pg_attrdef'),
    (2605, 'pg_cast'), (2606, 'pg_constraint'), (2607, 'pg_conversion'), (2608, 'pg_depend'),
    (2609, 'pg_description'), (2610, 'pg_index'), (2611, 'pg_inherits'), (2612, 'pg_language'),
    (2613, 'pg_largeobject'), (2615, 'pg_namespace'), (2616, 'pg_opclass'), (2617, 'pg_operator'),
    (2618, 'pg_rewrite'), (2620, 'pg_trigger'), (2753, 'pg_opfamily'), (3079, 'pg_extension'), (3256, 'pg_policy'),
    (3456, 'pg_collation'), (3466, 'pg_event_trigger'), (3501, 'pg_enum'), (3541, 'pg_range'), (3600, 'pg_ts_dict'),
    (3601, 'pg_ts_parser'), (3602, 'pg_ts_config'), (3764, 'pg_ts_template'), (3381, 'pg_statistic_ext'),
    (6100, 'pg_subscription'), (6104, 'pg_publication')
) AS r(oid, relname);

CREATE VIEW system.pgc.pg_class AS
SELECT oid, relname, relnamespace, 0::UINTEGER AS reltype, 0::UINTEGER AS reloftype, 10::UINTEGER AS relowner,
    (CASE relkind WHEN 'r' THEN 2 WHEN 'i' THEN 403 ELSE 0 END)::UINTEGER AS relam,
    (CASE WHEN relkind = 'v' THEN 0 ELSE oid END)::UINTEGER AS relfilenode, 0::UINTEGER AS reltablespace,
    0 AS relpages, reltuples::FLOAT AS reltuples, 0 AS relallvisible, 0::UINTEGER AS reltoastrelid,
    relhasindex, false AS relisshared, CASE WHEN temporary THEN 't' ELSE 'p' END AS relpersistence, relkind,
    relnatts::SMALLINT AS relnatts, relchecks::SMALLINT AS relchecks, relkind = 'v' AS relhasrules,
    false AS relhastriggers, false AS relhassubclass, false AS relrowsecurity, false AS relforcerowsecurity,
    true AS relispopulated, CASE WHEN relkind = 'r' THEN 'd' ELSE 'n' END AS relreplident, false AS relispartition,
    0::UINTEGER AS relrewrite, 0::UINTEGER AS relfrozenxid, 0::UINTEGER AS relminmxid, NULL::VARCHAR[] AS relacl,
    NULL::VARCHAR[] AS reloptions, NULL::VARCHAR AS relpartbound, 1259::UINTEGER AS tableoid
FROM (
    SELECT oid, relname, relnamespace, relkind, temporary, column_count AS relnatts, check_constraint_count AS relchecks,
        has_index AS relhasindex, estimated_size AS reltuples
    FROM system.pgc._table
    UNION ALL
    SELECT oid, relname, relnamespace, 'i', false, len(indkey), 0, false, 0 FROM system.pgc._index
    UNION ALL
    SELECT system.pgc._sequence_oid(sequence_oid), sequence_name,
        system.pgc._schema_oid(schema_name, schema_oid), 'S', temporary, 3, 0, false, 1
    FROM duckdb_sequences()
    WHERE database_name = current_database()
    UNION ALL
    SELECT oid, relname, 11, 'r', false, 0, 0, false, 0 FROM system.pgc._builtin_relation
);

CREATE VIEW system.pgc.pg_attribute AS
SELECT a.attrelid, a.attname, a.atttypid, -1 AS attstattarget, t.typlen AS attlen, a.attnum::SMALLINT AS attnum,
    (CASE WHEN t.typcategory = 'A' THEN 1 ELSE 0 END) AS attndims, -1 AS attcacheoff, a.atttypmod,
    t.typbyval AS attbyval, t.typalign AS attalign, t.typstorage AS attstorage, '' AS attcompression, a.attnotnull,
    a.atthasdef, false AS atthasmissing, '' AS attidentity, '' AS attgenerated, false AS attisdropped,
    true AS attislocal, 0 AS attinhcount, t.typcollation AS attcollation, NULL::VARCHAR[] AS attacl,
    NULL::VARCHAR[] AS attoptions, NULL::VARCHAR[] AS attfdwoptions, NULL::VARCHAR[] AS attmissingval
FROM (
    SELECT system.pgc._relation_oid(table_oid) AS attrelid, column_name AS attname,
        system.pgc._type_of(data_type) AS atttypid, column_index AS attnum,
        system.pgc._typmod_of(data_type) AS atttypmod, NOT is_nullable AS attnotnull,
        column_default IS NOT NULL AS atthasdef
    FROM duckdb_columns()
    WHERE (database_name = current_database() AND schema_name <> 'pgc' OR database_name = 'temp') AND NOT internal
    UNION ALL
    SELECT i.oid, coalesce(c.column_name, 'expr'), coalesce(system.pgc._type_of(c.data_type), 25::UINTEGER), i.attnum,
        coalesce(system.pgc._typmod_of(c.data_type), -1), false, false
    FROM (
        SELECT oid, table_oid, unnest(indkey) AS key, unnest(range(1, len(indkey) + 1)) AS attnum
        FROM system.pgc._index
    ) AS i
    LEFT JOIN duckdb_columns() AS c
        ON c.database_name = current_database() AND c.table_oid = i.table_oid AND c.column_index = i.key
) AS a
JOIN system.pgc._builtin_type AS t ON t.oid = a.atttypid;

-- Defaults as Postgres would write them: a cast literal is just the literal.
CREATE VIEW system.pgc.pg_attrdef AS
SELECT system.pgc._default_oid(table_oid, column_index) AS oid, system.pgc._relation_oid(table_oid) AS adrelid,
    column_index::SMALLINT AS adnum,
    CASE lower(column_default)
        WHEN 'cast(''t'' as boolean)' THEN 'true'
        WHEN 'cast(''f'' as boolean)' THEN 'false'
        ELSE column_default
    END AS adbin,
    2604::UINTEGER AS tableoid
FROM duckdb_columns()
WHERE database_name = current_database() AND NOT internal AND column_default IS NOT NULL;

CREATE VIEW system.pgc.pg_sequence AS
SELECT system.pgc._sequence_oid(sequence_oid) AS seqrelid, 20::UINTEGER AS seqtypid, start_value AS seqstart,
    increment_by AS seqincrement, max_value AS seqmax, min_value AS seqmin, 1::BIGINT AS seqcache, cycle AS seqcycle
FROM duckdb_sequences()
WHERE database_name = current_database();

-- Types that were created: enums with their labels, and other names of types.
CREATE VIEW system.pgc._created_type AS
SELECT type_oid, type_name, schema_name, system.pgc._schema_oid(schema_name, schema_oid) AS typnamespace,
    logical_type = 'ENUM' AS is_enum, labels, comment
FROM duckdb_types()
WHERE database_name = current_database() AND NOT internal AND schema_name <> 'pgc';

CREATE VIEW system.pgc.pg_enum AS
SELECT (enumtypid + 1000000 * enumsortorder::UINTEGER)::UINTEGER AS oid, enumtypid, enumsortorder::FLOAT AS enumsortorder,
    enumlabel
FROM (
    SELECT system.pgc._type_oid(type_oid) AS enumtypid, unnest(labels) AS enumlabel,
        unnest(range(1, len(labels) + 1)) AS enumsortorder
    FROM system.pgc._created_type
    WHERE is_enum
);

CREATE VIEW system.pgc.pg_type AS
SELECT oid, typname, typnamespace, 10::UINTEGER AS typowner, typlen::SMALLINT AS typlen, typbyval, typtype, typcategory,
    typispreferred, true AS typisdefined, typdelim, 0::UINTEGER AS typrelid, 0::UINTEGER AS typsubscript,
    typelem::UINTEGER AS typelem, typarray::UINTEGER AS typarray, typinput::UINTEGER AS typinput,
    typoutput::UINTEGER AS typoutput, typreceive::UINTEGER AS typreceive, typsend::UINTEGER AS typsend,
    0::UINTEGER AS typmodin, 0::UINTEGER AS typmodout, 0::UINTEGER AS typanalyze, typalign, typstorage,
    false AS typnotnull, 0::UINTEGER AS typbasetype, -1 AS typtypmod, 0 AS typndims,
    typcollation::UINTEGER AS typcollation, NULL::VARCHAR AS typdefaultbin, NULL::VARCHAR AS typdefault,
    NULL::VARCHAR[] AS typacl, 1247::UINTEGER AS tableoid
FROM (
    SELECT oid, typname, 11::UINTEGER AS typnamespace, typlen, typbyval, typtype, typcategory, typispreferred,
        typdelim, typelem, typarray, typinput, typoutput, typreceive, typsend, typalign, typstorage, typcollation
    FROM system.pgc._builtin_type
    UNION ALL
    SELECT system.pgc._type_oid(type_oid), type_name, typnamespace, 4, true, CASE WHEN is_enum THEN 'e' ELSE 'b' END,
        CASE WHEN is_enum THEN 'E' ELSE 'U' END, false, ',', 0, system.pgc._array_type_oid(type_oid), 3504, 3505, 3532,
        3533, 'i', 'p', 0
    FROM system.pgc._created_type
    UNION ALL
    SELECT system.pgc._array_type_oid(type_oid), '_' || type_name, typnamespace, -1, false, 'b', 'A', false, ',',
        system.pgc._type_oid(type_oid), 0, 750, 751, 2400, 2401, 'i', 'x', 0
    FROM system.pgc._created_type
);

-- Macros, and the functions of types. A macro's arguments and result have no types of their own.
CREATE VIEW system.pgc.pg_proc AS
SELECT oid, proname, pronamespace, 10::UINTEGER AS proowner, prolang::UINTEGER AS prolang, 1::FLOAT AS procost,
    (CASE WHEN proretset THEN 1000 ELSE 0 END)::FLOAT AS prorows, 0::UINTEGER AS provariadic, 0::UINTEGER AS prosupport,
    'f' AS prokind, false AS prosecdef, false AS proleakproof, false AS proisstrict, proretset,
    provolatile, 's' AS proparallel, len(proargtypes)::SMALLINT AS pronargs, 0::SMALLINT AS pronargdefaults,
    prorettype::UINTEGER AS prorettype, proargtypes, NULL::UINTEGER[] AS proallargtypes,
    NULL::VARCHAR[] AS proargmodes, proargnames, NULL::VARCHAR AS proargdefaults, NULL::UINTEGER[] AS protrftypes,
    prosrc, NULL::VARCHAR AS probin, NULL::VARCHAR AS prosqlbody, NULL::VARCHAR[] AS proconfig,
    NULL::VARCHAR[] AS proacl, 1255::UINTEGER AS tableoid
FROM (
    SELECT oid, proname, 11::UINTEGER AS pronamespace, 12 AS prolang, false AS proretset, 'i' AS provolatile,
        prorettype, proargtypes, NULL::VARCHAR[] AS proargnames, proname AS prosrc
    FROM system.pgc._builtin_proc
    UNION ALL
    SELECT (700000000 + f.function_oid * 8
            + row_number() OVER (PARTITION BY f.function_oid ORDER BY len(f.parameters)) - 1)::UINTEGER,
        f.function_name, n.oid, 14, f.function_type = 'table_macro', 'v',
        CASE WHEN f.function_type = 'table_macro' THEN 2249 ELSE 2283 END,
        list_transform(f.parameters, lambda p: 2283::UINTEGER), f.parameters, f.macro_definition
    FROM duckdb_functions() AS f
    JOIN system.pgc.pg_namespace AS n ON n.nspname = system.pgc._schema_name(f.schema_name)
    WHERE f.database_name = current_database() AND NOT f.internal AND f.schema_name <> 'pgc'
        AND f.function_type IN ('macro', 'table_macro')
);

CREATE VIEW system.pgc.pg_description AS
SELECT objoid::UINTEGER AS objoid, classoid::UINTEGER AS classoid, objsubid::INTEGER AS objsubid, description
FROM (
    SELECT oid AS objoid, 1259 AS classoid, 0 AS objsubid, comment AS description FROM system.pgc._table
    UNION ALL
    SELECT system.pgc._relation_oid(table_oid), 1259, column_index, comment
    FROM duckdb_columns()
    WHERE database_name = current_database() AND NOT internal
    UNION ALL
    SELECT oid, 1259, 0, comment FROM system.pgc._index
    UNION ALL
    SELECT system.pgc._sequence_oid(sequence_oid), 1259, 0, comment
    FROM duckdb_sequences()
    WHERE database_name = current_database()
    UNION ALL
    SELECT system.pgc._schema_oid(schema_name, oid), 2615, 0, comment
    FROM duckdb_schemas()
    WHERE database_name = current_database() AND schema_name <> 'main'
    UNION ALL
    SELECT system.pgc._type_oid(type_oid), 1247, 0, comment FROM system.pgc._created_type
)
WHERE description IS NOT NULL;
