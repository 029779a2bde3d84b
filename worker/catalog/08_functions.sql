-- Functions of Postgres: about the catalog, and the few of general use that the engine has not.

CREATE MACRO system.pgc.quote_literal(value) AS '''' || replace(value::VARCHAR, '''', '''''') || '''';
CREATE MACRO system.pgc.quote_nullable(value) AS
    coalesce('''' || replace(value::VARCHAR, '''', '''''') || '''', 'NULL');

-- === Types

-- The names that format_type answers, of all types.
CREATE VIEW system.pgc._type_name AS
SELECT oid, formatted, typelem FROM system.pgc._builtin_type
UNION ALL
SELECT system.pgc._type_oid(type_oid),
    CASE WHEN schema_name = 'main' THEN '' ELSE system.pgc.quote_ident(schema_name) || '.' END
        || system.pgc.quote_ident(type_name), 0
FROM system.pgc._created_type
UNION ALL
SELECT system.pgc._array_type_oid(type_oid),
    CASE WHEN schema_name = 'main' THEN '' ELSE system.pgc.quote_ident(schema_name) || '.' END
        || system.pgc.quote_ident(type_name) || '[]', system.pgc._type_oid(type_oid)
FROM system.pgc._created_type;

CREATE MACRO system.pgc.format_type(type_oid, type_modifier) AS
    CASE
        WHEN type_oid IS NULL THEN NULL
        WHEN type_oid = 1700 AND type_modifier > 0 THEN
            'numeric(' || ((type_modifier - 4) // 65536)::VARCHAR || ',' || ((type_modifier - 4) % 65536)::VARCHAR || ')'
        WHEN type_oid = 1231 AND type_modifier > 0 THEN
            'numeric(' || ((type_modifier - 4) // 65536)::VARCHAR || ',' || ((type_modifier - 4) % 65536)::VARCHAR || ')[]'
        WHEN type_oid = 1043 AND type_modifier > 0 THEN 'character varying(' || (type_modifier - 4)::VARCHAR || ')'
        WHEN type_oid = 1042 AND type_modifier > 0 THEN 'character(' || (type_modifier - 4)::VARCHAR || ')'
        ELSE coalesce((SELECT any_value(_ft.formatted) FROM system.pgc._type_name AS _ft WHERE _ft.oid = type_oid),
            CASE WHEN type_oid = 0 THEN '-' ELSE '???' END)
    END;

-- === Names of objects and their oids

CREATE VIEW system.pgc._relation_name AS
SELECT c.oid, c.relname, n.nspname,
    CASE WHEN n.nspname IN ('public', 'pg_catalog', 'pg_temp_1') THEN '' ELSE system.pgc.quote_ident(n.nspname) || '.' END
        || system.pgc.quote_ident(c.relname) AS shown,
    CASE n.nspname WHEN 'pg_catalog' THEN 0 WHEN 'pg_temp_1' THEN 1 WHEN 'public' THEN 2 ELSE 3 END AS place
FROM system.pgc.pg_class AS c
JOIN system.pgc.pg_namespace AS n ON n.oid = c.relnamespace;

-- A name as Postgres folds it: in lower case unless it is quoted.
CREATE MACRO system.pgc._folded(identifier) AS
    CASE WHEN contains(identifier, '"') THEN replace(identifier, '"', '') ELSE lower(identifier) END;

CREATE MACRO system.pgc.to_regclass(identifier) AS (
    SELECT min_by(_rc.oid, _rc.place)
    FROM system.pgc._relation_name AS _rc
    WHERE _rc.relname = system.pgc._folded(string_split(identifier::VARCHAR, '.')[-1])
        AND CASE WHEN contains(identifier::VARCHAR, '.')
            THEN _rc.nspname = system.pgc._schema_name(system.pgc._folded(string_split(identifier::VARCHAR, '.')[-2]))
            ELSE _rc.place < 3 OR _rc.nspname = system.pgc._schema_name(current_schema()) END
);
CREATE MACRO system.pgc.regclass_find(identifier) AS
    CASE
        WHEN identifier IS NULL THEN NULL
        WHEN try_cast(identifier AS UINTEGER) IS NOT NULL THEN try_cast(identifier AS UINTEGER)
        WHEN system.pgc.to_regclass(identifier) IS NULL
            THEN error('relation "' || identifier::VARCHAR || '" does not exist')::UINTEGER
        ELSE system.pgc.to_regclass(identifier)
    END;
CREATE MACRO system.pgc.regclass_show(relation_oid) AS
    CASE
        WHEN relation_oid = 0 THEN '-'
        ELSE coalesce((SELECT any_value(_rs.shown) FROM system.pgc._relation_name AS _rs WHERE _rs.oid = relation_oid),
            relation_oid::VARCHAR)
    END;

-- A type by its name in Postgres or as format_type spells it.
CREATE MACRO system.pgc.to_regtype(identifier) AS (
    SELECT coalesce(min(_rt.oid) FILTER (_rt.spelled), min(_rt.oid))
    FROM (
        SELECT oid, formatted AS spelling, true AS spelled FROM system.pgc._type_name
        UNION ALL
        SELECT oid, typname, false FROM system.pgc.pg_type
        UNION ALL
        VALUES (23, 'int', true), (1043, 'varchar', true), (1700, 'decimal', true), (701, 'float', true),
            (16, 'bool', true), (1114, 'timestamp', true), (1184, 'timestamptz', true)
    ) AS _rt
    WHERE _rt.spelling = lower(regexp_replace(replace(identifier::VARCHAR, '"', ''), '^(pg_catalog|public)\.', ''))
);
CREATE MACRO system.pgc.regtype_find(identifier) AS
    CASE
        WHEN identifier IS NULL THEN NULL
        WHEN try_cast(identifier AS UINTEGER) IS NOT NULL THEN try_cast(identifier AS UINTEGER)
        WHEN system.pgc.to_regtype(identifier) IS NULL
            THEN error('type "' || identifier::VARCHAR || '" does not exist')::UINTEGER
        ELSE system.pgc.to_regtype(identifier)::UINTEGER
    END;
CREATE MACRO system.pgc.regtype_show(type_oid) AS system.pgc.format_type(type_oid, -1);
CREATE MACRO system.pgc.regtype_shows(type_oids) AS (
    SELECT coalesce(list(_rl.formatted ORDER BY _ru.place), []::VARCHAR[])
    FROM (SELECT unnest(type_oids) AS oid, unnest(range(len(type_oids))) AS place) AS _ru
    LEFT JOIN system.pgc._type_name AS _rl ON _rl.oid = _ru.oid
);
CREATE MACRO system.pgc.regclass_shows(relation_oids) AS (
    SELECT coalesce(list(_rl.shown ORDER BY _ru.place), []::VARCHAR[])
    FROM (SELECT unnest(relation_oids) AS oid, unnest(range(len(relation_oids))) AS place) AS _ru
    LEFT JOIN system.pgc._relation_name AS _rl ON _rl.oid = _ru.oid
);

CREATE MACRO system.pgc.to_regproc(identifier) AS (
    SELECT min(_rp.oid) FROM system.pgc.pg_proc AS _rp
    WHERE _rp.proname = system.pgc._folded(string_split(split_part(identifier::VARCHAR, '(', 1), '.')[-1])
);
CREATE MACRO system.pgc.regproc_find(identifier) AS
    coalesce(try_cast(identifier AS UINTEGER), system.pgc.to_regproc(identifier));
CREATE MACRO system.pgc.regproc_show(function_oid) AS
    CASE
        WHEN function_oid = 0 THEN '-'
        ELSE coalesce((SELECT any_value(_rq.proname) FROM system.pgc.pg_proc AS _rq WHERE _rq.oid = function_oid),
            function_oid::VARCHAR)
    END;
CREATE MACRO system.pgc.to_regnamespace(identifier) AS (
    SELECT min(_rn.oid) FROM system.pgc.pg_namespace AS _rn
    WHERE _rn.nspname = system.pgc._schema_name(system.pgc._folded(identifier::VARCHAR))
);
CREATE MACRO system.pgc.regnamespace_find(identifier) AS
    coalesce(try_cast(identifier AS UINTEGER), system.pgc.to_regnamespace(identifier));
CREATE MACRO system.pgc.regnamespace_show(schema_oid) AS
    coalesce((SELECT any_value(_rm.nspname) FROM system.pgc.pg_namespace AS _rm WHERE _rm.oid = schema_oid),
        schema_oid::VARCHAR);
CREATE MACRO system.pgc.to_regrole(identifier) AS 10::UINTEGER;
CREATE MACRO system.pgc.regrole_find(identifier) AS coalesce(try_cast(identifier AS UINTEGER), 10::UINTEGER);
CREATE MACRO system.pgc.regrole_show(role_oid) AS 'openduck';
CREATE MACRO system.pgc.regoper_find(identifier) AS try_cast(identifier AS UINTEGER);
CREATE MACRO system.pgc.regoper_show(operator_oid) AS operator_oid::VARCHAR;

-- === Visibility: what the default search path finds without a schema

CREATE MACRO system.pgc.pg_table_is_visible(relation_oid) AS
    EXISTS (SELECT 1 FROM system.pgc._relation_name AS _pv
        WHERE _pv.oid = relation_oid AND (_pv.place < 3 OR _pv.nspname = system.pgc._schema_name(current_schema())));
CREATE MACRO system.pgc.pg_type_is_visible(visible_oid) AS
    EXISTS (SELECT 1 FROM system.pgc.pg_type AS _tv
        WHERE _tv.oid = visible_oid AND _tv.typnamespace IN (11, 2200));
CREATE MACRO system.pgc.pg_function_is_visible(function_oid) AS
    EXISTS (SELECT 1 FROM system.pgc.pg_proc AS _fv
        WHERE _fv.oid = function_oid AND _fv.pronamespace IN (11, 2200));
CREATE MACRO system.pgc.pg_collation_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_conversion_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_opclass_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_operator_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_opfamily_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_statistics_obj_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_ts_config_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_ts_dict_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_ts_parser_is_visible(object_oid) AS true;
CREATE MACRO system.pgc.pg_ts_template_is_visible(object_oid) AS true;

-- === Definitions

CREATE MACRO system.pgc.pg_get_expr
    (expression, relation_oid) AS expression,
    (expression, relation_oid, pretty) AS expression;

CREATE VIEW system.pgc._constraint_definition AS
SELECT oid,
    CASE contype
        WHEN 'p' THEN 'PRIMARY KEY (' || array_to_string(list_transform(columns, lambda k: system.pgc.quote_ident(k)), ', ') || ')'
        WHEN 'u' THEN 'UNIQUE (' || array_to_string(list_transform(columns, lambda k: system.pgc.quote_ident(k)), ', ') || ')'
        WHEN 'f' THEN 'FOREIGN KEY ('
            || array_to_string(list_transform(columns, lambda k: system.pgc.quote_ident(k)), ', ') || ') REFERENCES '
            || CASE WHEN schema_name = 'main' THEN '' ELSE system.pgc.quote_ident(schema_name) || '.' END
            || system.pgc.quote_ident(referenced_table) || '('
            || array_to_string(list_transform(referenced_column_names, lambda k: system.pgc.quote_ident(k)), ', ') || ')'
        ELSE 'CHECK (' || expression || ')'
    END AS definition,
    CASE WHEN contype = 'c' THEN 'CHECK ' || expression END AS pretty_check
FROM system.pgc._constraint;

CREATE MACRO system.pgc.pg_get_constraintdef
    (constraint_oid) AS (SELECT any_value(_cd.definition) FROM system.pgc._constraint_definition AS _cd
        WHERE _cd.oid = constraint_oid),
    (constraint_oid, pretty) AS (SELECT any_value(coalesce(_cd.pretty_check, _cd.definition)) FROM system.pgc._constraint_definition AS _cd
        WHERE _cd.oid = constraint_oid);

CREATE VIEW system.pgc._index_definition AS
SELECT oid, keys,
    'CREATE ' || CASE WHEN is_unique THEN 'UNIQUE ' ELSE '' END || 'INDEX ' || system.pgc.quote_ident(relname) || ' ON ' AS head,
    system.pgc.quote_ident(system.pgc._schema_name(schema_name)) || '.' AS qualifier,
    system.pgc.quote_ident(table_name) || ' USING btree (' || array_to_string(keys, ', ') || ')' AS tail
FROM system.pgc._index;

CREATE MACRO system.pgc.pg_get_indexdef
    (index_oid) AS (SELECT any_value(_ix.head || _ix.qualifier || _ix.tail) FROM system.pgc._index_definition AS _ix
        WHERE _ix.oid = index_oid),
    (index_oid, column_number, pretty) AS (
        SELECT any_value(CASE WHEN column_number = 0
            THEN _ix.head || CASE WHEN pretty AND _ix.qualifier = 'public.' THEN '' ELSE _ix.qualifier END || _ix.tail
            ELSE _ix.keys[column_number] END)
        FROM system.pgc._index_definition AS _ix
        WHERE _ix.oid = index_oid);

CREATE MACRO system.pgc._view_definition(relation_oid) AS (
    SELECT any_value(regexp_replace(_vd.sql, '^CREATE (TEMP(ORARY)? )?VIEW .*? AS ', ' ', 's'))
    FROM system.pgc._table AS _vd
    WHERE _vd.oid = relation_oid
);
CREATE MACRO system.pgc.pg_get_viewdef
    (relation) AS system.pgc._view_definition(system.pgc.regclass_find(relation)),
    (relation, pretty) AS system.pgc._view_definition(system.pgc.regclass_find(relation));

CREATE MACRO system.pgc.pg_get_serial_sequence(table_name, column_name) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_partkeydef(relation_oid) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_partition_constraintdef(relation_oid) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_statisticsobjdef(object_oid) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_statisticsobjdef_columns(object_oid) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_ruledef
    (rule_oid) AS NULL::VARCHAR,
    (rule_oid, pretty) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_triggerdef
    (trigger_oid) AS NULL::VARCHAR,
    (trigger_oid, pretty) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_relation_is_publishable(relation_oid) AS true;
-- Rows, of which there are none, because there are no partitions: among values, and among tables WITH ORDINALITY.
CREATE MACRO system.pgc.pg_partition_ancestors(relation_oid) AS unnest([]::UINTEGER[]);
CREATE MACRO system.pgc.pg_partition_ancestors_rows(relation_oid) AS TABLE
    SELECT NULL::UINTEGER AS relid, NULL::BIGINT AS ordinality WHERE false;

-- === Macros as functions

CREATE MACRO system.pgc.pg_get_function_arguments(function_oid) AS (
    SELECT any_value(array_to_string(_fa.proargnames, ', ')) FROM system.pgc.pg_proc AS _fa WHERE _fa.oid = function_oid
);
CREATE MACRO system.pgc.pg_get_function_identity_arguments(function_oid) AS
    system.pgc.pg_get_function_arguments(function_oid);
CREATE MACRO system.pgc.pg_get_function_result(function_oid) AS (
    SELECT any_value(CASE WHEN _fr.proretset THEN 'SETOF record' ELSE system.pgc.format_type(_fr.prorettype, -1) END)
    FROM system.pgc.pg_proc AS _fr
    WHERE _fr.oid = function_oid
);
CREATE MACRO system.pgc.pg_get_function_arg_default(function_oid, argument) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_function_sqlbody(function_oid) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_functiondef(function_oid) AS (
    SELECT any_value('CREATE MACRO ' || _fd.proname || '(' || array_to_string(_fd.proargnames, ', ') || ') AS '
        || CASE WHEN _fd.proretset THEN 'TABLE ' ELSE '' END || _fd.prosrc)
    FROM system.pgc.pg_proc AS _fd
    WHERE _fd.oid = function_oid
);

-- === Comments

CREATE MACRO system.pgc.obj_description
    (object_oid) AS (SELECT any_value(_od.description) FROM system.pgc.pg_description AS _od
        WHERE _od.objoid = object_oid AND _od.objsubid = 0),
    (object_oid, catalog_name) AS (SELECT any_value(_od.description) FROM system.pgc.pg_description AS _od
        WHERE _od.objoid = object_oid AND _od.objsubid = 0);
CREATE MACRO system.pgc.col_description(relation_oid, column_number) AS (
    SELECT any_value(_co.description) FROM system.pgc.pg_description AS _co
    WHERE _co.objoid = relation_oid AND _co.objsubid = column_number
);
CREATE MACRO system.pgc.shobj_description(object_oid, catalog_name) AS NULL::VARCHAR;

-- === Sizes: what a relation takes in the file is not known here, so none is told

CREATE MACRO system.pgc.pg_relation_size
    (relation) AS 0::BIGINT,
    (relation, fork) AS 0::BIGINT;
CREATE MACRO system.pgc.pg_table_size(relation) AS 0::BIGINT;
CREATE MACRO system.pgc.pg_indexes_size(relation) AS 0::BIGINT;
CREATE MACRO system.pgc.pg_total_relation_size(relation) AS 0::BIGINT;
CREATE MACRO system.pgc.pg_database_size(database_name) AS 0::BIGINT;
CREATE MACRO system.pgc.pg_tablespace_size(tablespace) AS 0::BIGINT;
CREATE MACRO system.pgc.pg_size_pretty(bytes) AS
    CASE
        WHEN abs(bytes) < 10240 THEN bytes::BIGINT::VARCHAR || ' bytes'
        WHEN abs(bytes) < 10485760 THEN round(bytes / 1024.0)::BIGINT::VARCHAR || ' kB'
        WHEN abs(bytes) < 10737418240 THEN round(bytes / 1048576.0)::BIGINT::VARCHAR || ' MB'
        WHEN abs(bytes) < 10995116277760 THEN round(bytes / 1073741824.0)::BIGINT::VARCHAR || ' GB'
        ELSE round(bytes / 1099511627776.0)::BIGINT::VARCHAR || ' TB'
    END;
CREATE MACRO system.pgc.pg_relation_filenode(relation) AS system.pgc.regclass_find(relation);
CREATE MACRO system.pgc.pg_tablespace_location(tablespace_oid) AS '';
CREATE MACRO system.pgc.pg_stat_get_numscans(relation_oid) AS 0::BIGINT;

-- === The server

CREATE MACRO system.pgc.pg_encoding_to_char(encoding_number) AS CASE WHEN encoding_number = 6 THEN 'UTF8' ELSE '' END;
CREATE MACRO system.pgc.pg_char_to_encoding(encoding_name) AS
    CASE WHEN upper(encoding_name) IN ('UTF8', 'UNICODE', 'UTF-8') THEN 6 ELSE -1 END;
-- A setting whose name is not a literal; the others are answered before a statement gets here.
CREATE MACRO system.pgc.current_setting
    (setting_name) AS (SELECT any_value(_cs.setting) FROM system.pgc.pg_settings AS _cs WHERE _cs.name = setting_name),
    (setting_name, missing_ok) AS (SELECT any_value(_cs.setting) FROM system.pgc.pg_settings AS _cs
        WHERE _cs.name = setting_name);
CREATE MACRO system.pgc.getdatabaseencoding() AS 'UTF8';
CREATE MACRO system.pgc.pg_get_keywords() AS TABLE
    SELECT keyword_name AS word,
        CASE keyword_category WHEN 'reserved' THEN 'R' WHEN 'unreserved' THEN 'U' WHEN 'column_name' THEN 'C' ELSE 'T' END
            AS catcode,
        true AS barelabel, keyword_category AS catdesc, 'can be bare label' AS baredesc
    FROM duckdb_keywords();

-- === Lists

CREATE MACRO system.pgc._pg_expandarray(list_value) AS
    unnest(list_transform(list_value, lambda element, place: {'x': element, 'n': place}));
CREATE MACRO system.pgc.array_upper(list_value, dimension) AS
    CASE WHEN dimension = 1 AND len(list_value) > 0 THEN len(list_value)::INTEGER END;
CREATE MACRO system.pgc.array_lower(list_value, dimension) AS
    CASE WHEN dimension = 1 AND len(list_value) > 0 THEN 1 END;
CREATE MACRO system.pgc.array_ndims(list_value) AS CASE WHEN len(list_value) > 0 THEN 1 END;
CREATE MACRO system.pgc.array_remove(list_value, unwanted) AS
    list_filter(list_value, lambda element: element IS DISTINCT FROM unwanted);
CREATE MACRO system.pgc.array_replace(list_value, old_value, new_value) AS
    list_transform(list_value,
        lambda element: CASE WHEN element IS NOT DISTINCT FROM old_value THEN new_value ELSE element END);
CREATE MACRO system.pgc.array_to_string
    (list_value, separator) AS system.main.array_to_string(list_value, separator),
    (list_value, separator, null_text) AS system.main.array_to_string(
        list_transform(list_value, lambda element: coalesce(element::VARCHAR, null_text)), separator);
CREATE MACRO system.pgc.string_to_table(text_value, separator) AS unnest(string_split(text_value, separator));
CREATE MACRO system.pgc.parse_ident(identifier) AS
    list_transform(string_split(identifier, '.'), lambda part: system.pgc._folded(part));

-- === Text and numbers

CREATE MACRO system.pgc.initcap(text_value) AS
    system.main.array_to_string(
        list_transform(regexp_extract_all(text_value, '[\pL\pN]+|[^\pL\pN]+'),
            lambda word: upper(word[1]) || lower(word[2:])), '');
CREATE MACRO system.pgc.div(dividend, divisor) AS trunc(dividend / divisor);
CREATE MACRO system.pgc.width_bucket(operand, low, high, buckets) AS
    CASE
        WHEN operand < low THEN 0
        WHEN operand >= high THEN buckets + 1
        ELSE (floor((operand - low) * buckets / (high - low)) + 1)::INTEGER
    END;

-- === Times

CREATE MACRO system.pgc.date_trunc(field, instant, zone) AS
    timezone(zone, system.main.date_trunc(field, timezone(zone, instant)));
CREATE MACRO system.pgc.make_interval(years := 0, months := 0, weeks := 0, days := 0, hours := 0, mins := 0, secs := 0) AS
    to_years(years) + to_months(months) + to_days(weeks * 7 + days) + to_hours(hours) + to_minutes(mins)
        + to_seconds(secs);
CREATE MACRO system.pgc.justify_days(span) AS
    span - to_days(datepart('day', span)::INTEGER) + to_months((datepart('day', span) // 30)::INTEGER)
        + to_days((datepart('day', span) % 30)::INTEGER);
CREATE MACRO system.pgc.justify_hours(span) AS
    span - to_hours((datepart('hour', span) // 24 * 24)::INTEGER) + to_days((datepart('hour', span) // 24)::INTEGER);
CREATE MACRO system.pgc.justify_interval(span) AS system.pgc.justify_days(system.pgc.justify_hours(span));
