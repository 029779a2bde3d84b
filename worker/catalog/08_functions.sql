-- Functions of Postgres: about the catalog, and the few of general use that the engine has not.

-- A list, because the engine plans a join for IN.
CREATE MACRO system.pgc.quote_ident(identifier) AS
    CASE
        WHEN regexp_full_match(identifier, '[a-z_][a-z0-9_$]*') AND NOT list_contains([
            'all', 'analyse', 'analyze', 'and', 'any', 'array', 'as', 'asc', 'asymmetric', 'both', 'case', 'cast',
            'check', 'collate', 'column', 'constraint', 'create', 'current_catalog', 'current_date', 'current_role',
            'current_time', 'current_timestamp', 'current_user', 'default', 'deferrable', 'desc', 'distinct', 'do',
            'else', 'end', 'except', 'false', 'fetch', 'for', 'foreign', 'from', 'grant', 'group', 'having', 'in',
            'initially', 'intersect', 'into', 'lateral', 'leading', 'limit', 'localtime', 'localtimestamp', 'not',
            'null', 'offset', 'on', 'only', 'or', 'order', 'placing', 'primary', 'references', 'returning', 'select',
            'session_user', 'some', 'symmetric', 'table', 'then', 'to', 'trailing', 'true', 'union', 'unique', 'user',
            'using', 'variadic', 'when', 'where', 'window', 'with'], identifier)
        THEN identifier
        ELSE '"' || replace(identifier, '"', '""') || '"'
    END;
CREATE MACRO system.pgc.quote_literal(value) AS '''' || replace(value::VARCHAR, '''', '''''') || '''';
CREATE MACRO system.pgc.quote_nullable(value) AS
    coalesce('''' || replace(value::VARCHAR, '''', '''''') || '''', 'NULL');

-- === Types

-- The queries in these macros find one row by its key: to say so by an aggregate would make the engine plan twice as long.
-- Their key is called `_oid`, because an argument without a qualifier is looked for in them first, and is often an `oid`.
CREATE MACRO system.pgc.format_type(type_oid, type_modifier) AS
    CASE
        WHEN type_oid IS NULL THEN NULL
        WHEN type_oid = 1700 AND type_modifier > 0 THEN
            'numeric(' || ((type_modifier - 4) // 65536)::VARCHAR || ',' || ((type_modifier - 4) % 65536)::VARCHAR || ')'
        WHEN type_oid = 1231 AND type_modifier > 0 THEN
            'numeric(' || ((type_modifier - 4) // 65536)::VARCHAR || ',' || ((type_modifier - 4) % 65536)::VARCHAR || ')[]'
        WHEN type_oid = 1043 AND type_modifier > 0 THEN 'character varying(' || (type_modifier - 4)::VARCHAR || ')'
        WHEN type_oid = 1042 THEN CASE type_modifier WHEN -1 THEN 'bpchar' ELSE
            'character' || coalesce('(' || (type_modifier - 4)::VARCHAR || ')', '') END
        WHEN type_oid = 1184 AND type_modifier >= 0 THEN 'timestamp(' || type_modifier::VARCHAR || ') with time zone'
        ELSE coalesce((SELECT CASE WHEN system.pgc._is_in_path(_ft.nspname) THEN _ft.bare ELSE _ft.formatted END
                FROM system.pgc._type AS _ft(_oid) WHERE _ft._oid = type_oid),
            CASE WHEN type_oid = 0 THEN '-' ELSE '???' END)
    END;

-- === Names of objects and their oids

-- The session's search path, and what Postgres looks through before it.
CREATE MACRO system.pgc._path() AS
    list_concat(['pg_temp_1', 'pg_catalog'],
        list_transform(current_schemas(false), lambda name: CASE name WHEN 'main' THEN 'public' ELSE name END));
CREATE MACRO system.pgc._is_in_path(schema_name) AS list_contains(system.pgc._path(), schema_name);

-- A name as Postgres folds it: in lower case unless it is quoted.
CREATE MACRO system.pgc._folded(identifier) AS
    CASE WHEN contains(identifier, '"') THEN replace(identifier, '"', '') ELSE lower(identifier) END;

CREATE MACRO system.pgc.to_regclass(identifier) AS (
    SELECT min_by(_rc._oid, coalesce(list_position(system.pgc._path(), _rc.nspname), 0))
    FROM system.pgc._relation_name AS _rc(_oid)
    WHERE _rc.relname = system.pgc._folded(trim(string_split(identifier::VARCHAR, '.')[-1]))
        AND CASE WHEN contains(identifier::VARCHAR, '.')
            THEN _rc.nspname = system.pgc._folded(trim(string_split(identifier::VARCHAR, '.')[-2]))
            ELSE system.pgc._is_in_path(_rc.nspname) END
);
-- What is looked for stands here as seldom as can be: it may be a query itself, of which each copy is planned.
CREATE MACRO system.pgc.regclass_find(identifier) AS
    coalesce(try_cast(identifier AS UINTEGER), system.pgc.to_regclass(identifier),
        error('relation "' || identifier::VARCHAR || '" does not exist')::UINTEGER);
CREATE MACRO system.pgc.regclass_show(relation_oid) AS
    CASE
        WHEN relation_oid = 0 THEN '-'
        ELSE coalesce((SELECT CASE WHEN system.pgc._is_in_path(_rs.nspname) THEN _rs.bare ELSE _rs.shown END
                FROM system.pgc._relation_name AS _rs(_oid) WHERE _rs._oid = relation_oid),
            relation_oid::VARCHAR)
    END;

-- A type by its name in Postgres or as format_type spells it.
CREATE MACRO system.pgc.to_regtype(identifier) AS (
    SELECT coalesce(min(_rt._oid) FILTER (_rt.spelled), min(_rt._oid))
    FROM (
        SELECT oid, bare AS spelling, true AS spelled FROM system.pgc._type WHERE system.pgc._is_in_path(nspname)
        UNION ALL
        SELECT oid, formatted, true FROM system.pgc._type
        UNION ALL
        SELECT oid, typname, false FROM system.pgc._type WHERE system.pgc._is_in_path(nspname)
        UNION ALL
        VALUES (23, 'int', true), (1043, 'varchar', true), (1700, 'decimal', true), (701, 'float', true),
            (16, 'bool', true), (1114, 'timestamp', true), (1184, 'timestamptz', true)
    ) AS _rt(_oid)
    WHERE list_contains([identifier::VARCHAR, lower(replace(identifier::VARCHAR, '"', '')),
        lower(regexp_replace(replace(identifier::VARCHAR, '"', ''), '^pg_catalog\.', ''))], _rt.spelling)
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
    SELECT coalesce(list(CASE WHEN system.pgc._is_in_path(_rl.nspname) THEN _rl.bare ELSE _rl.formatted END ORDER BY _ru.place), []::VARCHAR[])
    FROM (SELECT unnest(type_oids) AS oid, unnest(range(len(type_oids))) AS place) AS _ru(_oid)
    LEFT JOIN system.pgc._type AS _rl(_oid) ON _rl._oid = _ru._oid
);
CREATE MACRO system.pgc.regclass_shows(relation_oids) AS (
    SELECT coalesce(list(CASE WHEN system.pgc._is_in_path(_rl.nspname) THEN _rl.bare ELSE _rl.shown END ORDER BY _ru.place), []::VARCHAR[])
    FROM (SELECT unnest(relation_oids) AS oid, unnest(range(len(relation_oids))) AS place) AS _ru(_oid)
    LEFT JOIN system.pgc._relation_name AS _rl(_oid) ON _rl._oid = _ru._oid
);

CREATE MACRO system.pgc.to_regproc(identifier) AS (
    SELECT min(_rp._oid) FROM system.pgc.pg_proc AS _rp(_oid)
    WHERE _rp.proname = system.pgc._folded(string_split(split_part(identifier::VARCHAR, '(', 1), '.')[-1])
);
CREATE MACRO system.pgc.regproc_find(identifier) AS
    coalesce(try_cast(identifier AS UINTEGER), system.pgc.to_regproc(identifier));
CREATE MACRO system.pgc.regproc_show(function_oid) AS
    CASE
        WHEN function_oid = 0 THEN '-'
        ELSE coalesce((SELECT _rq.proname FROM system.pgc.pg_proc AS _rq(_oid) WHERE _rq._oid = function_oid),
            function_oid::VARCHAR)
    END;
CREATE MACRO system.pgc.to_regnamespace(identifier) AS (
    SELECT min(_rn._oid) FROM system.pgc.pg_namespace AS _rn(_oid)
    WHERE _rn.nspname = system.pgc._folded(identifier::VARCHAR)
);
CREATE MACRO system.pgc.regnamespace_find(identifier) AS
    coalesce(try_cast(identifier AS UINTEGER), system.pgc.to_regnamespace(identifier));
CREATE MACRO system.pgc.regnamespace_show(schema_oid) AS
    coalesce((SELECT _rm.nspname FROM system.pgc.pg_namespace AS _rm(_oid) WHERE _rm._oid = schema_oid),
        schema_oid::VARCHAR);
CREATE MACRO system.pgc._role_named(identifier) AS
    list_filter(system.pgc._roles(), lambda r: r.name = system.pgc._folded(identifier::VARCHAR))[1].name;
CREATE MACRO system.pgc._role_name(role_oid) AS
    list_filter(system.pgc._roles(), lambda r: system.pgc._role_oid(r.name) = role_oid)[1].name;
CREATE MACRO system.pgc.to_regrole(identifier) AS system.pgc._role_oid(system.pgc._role_named(identifier));
CREATE MACRO system.pgc.regrole_find(identifier) AS
    coalesce(try_cast(identifier AS UINTEGER), system.pgc.to_regrole(identifier), 10::UINTEGER);
CREATE MACRO system.pgc.regrole_show(role_oid) AS coalesce(system.pgc._role_name(role_oid), role_oid::VARCHAR);
CREATE MACRO system.pgc.pg_get_userbyid(role_oid) AS
    coalesce(system.pgc._role_name(role_oid), 'unknown (OID=' || role_oid::VARCHAR || ')');
CREATE MACRO system.pgc.regoper_find(identifier) AS try_cast(identifier AS UINTEGER);
CREATE MACRO system.pgc.regoper_show(operator_oid) AS operator_oid::VARCHAR;

-- === Visibility: what the search path finds without a schema

CREATE MACRO system.pgc.pg_table_is_visible(relation_oid) AS
    EXISTS (SELECT 1 FROM system.pgc._relation_name AS _pv(_oid)
        WHERE _pv._oid = relation_oid AND system.pgc._is_in_path(_pv.nspname));
CREATE MACRO system.pgc.pg_type_is_visible(visible_oid) AS
    EXISTS (SELECT 1 FROM system.pgc._type AS _tv(_oid)
        WHERE _tv._oid = visible_oid AND system.pgc._is_in_path(_tv.nspname));
CREATE MACRO system.pgc.pg_function_is_visible(function_oid) AS
    EXISTS (SELECT 1 FROM system.pgc.pg_proc AS _fv(_oid)
        WHERE _fv._oid = function_oid AND _fv.pronamespace IN (11, 2200));
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

-- === What the session's user may do

-- Each of the privileges in a list such as 'SELECT, INSERT WITH GRANT OPTION', by the worker's numbers.
CREATE MACRO system.pgc._privileges(privileges) AS
    list_transform(string_split(upper(privileges), ','), lambda word: coalesce(MAP {
        'SELECT': 1, 'INSERT': 2, 'UPDATE': 4, 'DELETE': 8, 'TRUNCATE': 16, 'REFERENCES': 32, 'TRIGGER': 64, 'USAGE': 128,
        'CREATE': 256, 'CONNECT': 512, 'TEMPORARY': 1024, 'TEMP': 1024
    }[trim(replace(word, 'WITH GRANT OPTION', ''))], error('unrecognized privilege type: "' || trim(word) || '"')::INTEGER));
CREATE MACRO system.pgc._may(kind, privileges, schema_name, object_name) AS
    schema_name IN ('pg_catalog', 'information_schema', 'pg_temp_1')
    OR list_bool_or(list_transform(system.pgc._privileges(privileges), lambda wanted: openduck_visible(kind, wanted,
        current_database()::VARCHAR, CASE schema_name WHEN 'public' THEN 'main' ELSE schema_name END, object_name)));

-- With another user than the session's in front they are refused by the planner.
CREATE MACRO system.pgc.has_table_privilege
    (relation, privilege) AS (SELECT system.pgc._may(2, privilege, _hp.nspname, _hp.relname)
        FROM system.pgc._relation_name AS _hp(_oid) WHERE _hp._oid = system.pgc.regclass_find(relation)),
    (user_name, relation, privilege) AS system.pgc.has_table_privilege(relation, privilege);
CREATE MACRO system.pgc.has_any_column_privilege
    (relation, privilege) AS system.pgc.has_table_privilege(relation, privilege),
    (user_name, relation, privilege) AS system.pgc.has_table_privilege(relation, privilege);
CREATE MACRO system.pgc.has_column_privilege
    (relation, column_name, privilege) AS system.pgc.has_table_privilege(relation, privilege),
    (user_name, relation, column_name, privilege) AS system.pgc.has_table_privilege(relation, privilege);
CREATE MACRO system.pgc.has_sequence_privilege
    (relation, privilege) AS (SELECT system.pgc._may(3, privilege, _hs.nspname, _hs.relname)
        FROM system.pgc._relation_name AS _hs(_oid) WHERE _hs._oid = system.pgc.regclass_find(relation)),
    (user_name, relation, privilege) AS system.pgc.has_sequence_privilege(relation, privilege);
CREATE MACRO system.pgc.has_schema_privilege
    (schema_name, privilege) AS (SELECT system.pgc._may(1, privilege, _hn.nspname, '')
        FROM system.pgc.pg_namespace AS _hn(_oid) WHERE _hn._oid = system.pgc.regnamespace_find(schema_name)),
    (user_name, schema_name, privilege) AS system.pgc.has_schema_privilege(schema_name, privilege);
CREATE MACRO system.pgc.has_database_privilege
    (database_name, privilege) AS system.pgc._may(0, privilege, '', ''),
    (user_name, database_name, privilege) AS system.pgc._may(0, privilege, '', '');

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
            || CASE WHEN system.pgc._is_in_path(nspname) THEN '' ELSE system.pgc.quote_ident(nspname) || '.' END
            || system.pgc.quote_ident(referenced_table) || '('
            || array_to_string(list_transform(referenced_column_names, lambda k: system.pgc.quote_ident(k)), ', ') || ')'
        ELSE 'CHECK (' || expression || ')'
    END AS definition,
    CASE WHEN contype = 'c' THEN 'CHECK ' || CASE WHEN expression[1] = '(' THEN expression ELSE '(' || expression || ')' END END AS pretty_check
FROM system.pgc._constraint
UNION ALL
SELECT oid, definition, NULL FROM openduck_catalog.builtin._constraint_definition;

CREATE MACRO system.pgc.pg_get_constraintdef
    (constraint_oid) AS (SELECT _cd.definition FROM system.pgc._constraint_definition AS _cd(_oid)
        WHERE _cd._oid = constraint_oid),
    (constraint_oid, pretty) AS (SELECT coalesce(_cd.pretty_check, _cd.definition) FROM system.pgc._constraint_definition AS _cd(_oid)
        WHERE _cd._oid = constraint_oid);

CREATE MACRO system.pgc.pg_get_indexdef
    (index_oid) AS (SELECT _ix.definition FROM system.pgc._index_definition AS _ix(_oid) WHERE _ix._oid = index_oid),
    (index_oid, column_number, pretty) AS (
        SELECT CASE WHEN column_number > 0 THEN _iy.keys[column_number] WHEN pretty THEN _iy.unqualified ELSE _iy.definition END
        FROM system.pgc._index_definition AS _iy(_oid)
        WHERE _iy._oid = index_oid);

CREATE MACRO system.pgc._definition_of_view(relation_oid) AS (
    SELECT _vd.definition FROM system.pgc._view_definition AS _vd(_oid) WHERE _vd._oid = relation_oid
);
CREATE MACRO system.pgc.pg_get_viewdef
    (relation) AS system.pgc._definition_of_view(system.pgc.regclass_find(relation)),
    (relation, pretty) AS system.pgc._definition_of_view(system.pgc.regclass_find(relation));

CREATE MACRO system.pgc.pg_get_serial_sequence(table_name, column_name) AS (
    SELECT any_value(system.pgc.quote_ident(_os.nspname) || '.' || system.pgc.quote_ident(_os.relname))
    FROM system.pgc._owned_sequence AS _os
    WHERE list_contains(_os.spellings, table_name::VARCHAR) AND _os.attname = column_name
);
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
CREATE MACRO system.pgc.pg_partition_tree(relation) AS TABLE
    SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS parentrelid, NULL::BOOLEAN AS isleaf, NULL::INTEGER AS level WHERE false;
CREATE MACRO system.pgc.ts_token_type(parser) AS TABLE SELECT tokid, alias, description FROM openduck_catalog.builtin._token_type;
CREATE MACRO system.pgc.pg_partition_ancestors(relation_oid) AS unnest([]::UINTEGER[]);
CREATE MACRO system.pgc.pg_partition_ancestors_rows(relation_oid) AS TABLE
    SELECT NULL::UINTEGER AS relid, NULL::BIGINT AS ordinality WHERE false;

-- === Macros as functions

CREATE MACRO system.pgc.pg_get_function_arguments(function_oid) AS (
    SELECT CASE WHEN _fa.pronamespace = 11 THEN _fb.shown ELSE array_to_string(_fa.proargnames, ', ') END
    FROM system.pgc.pg_proc AS _fa(_oid)
    LEFT JOIN (
        SELECT _fc._oid, string_agg(
            CASE WHEN _fc.mode = 'v' THEN 'VARIADIC ' WHEN _fc.mode = 'o' THEN 'OUT ' WHEN _fc.mode = 'b' THEN 'INOUT ' ELSE '' END
            || CASE WHEN coalesce(_fc.name, '') = '' THEN '' ELSE _fc.name || ' ' END || _fd.formatted, ', ' ORDER BY _fc.place) AS shown
        FROM (
            SELECT oid, unnest(coalesce(proallargtypes, proargtypes)) AS kind, unnest(proargnames) AS name,
                unnest(proargmodes) AS mode, unnest(range(len(coalesce(proallargtypes, proargtypes)))) AS place
            FROM openduck_catalog.builtin.pg_proc
        ) AS _fc(_oid)
        JOIN openduck_catalog.builtin._type_name AS _fd(_oid) ON _fd._oid = _fc.kind
        WHERE _fc.mode IS NULL OR _fc.mode <> 't'
        GROUP BY _fc._oid
    ) AS _fb(_oid) ON _fb._oid = _fa._oid
    WHERE _fa._oid = function_oid
);
CREATE MACRO system.pgc.pg_get_function_identity_arguments(function_oid) AS
    system.pgc.pg_get_function_arguments(function_oid);
CREATE MACRO system.pgc.pg_get_function_result(function_oid) AS (
    SELECT CASE WHEN _fr.prokind = 'p' THEN NULL WHEN _fr.proretset THEN 'SETOF ' ELSE '' END || _ft.formatted
    FROM system.pgc.pg_proc AS _fr(_oid)
    JOIN system.pgc._type AS _ft(_oid) ON _ft._oid = _fr.prorettype
    WHERE _fr._oid = function_oid
);
CREATE MACRO system.pgc.pg_get_function_arg_default(function_oid, argument) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_function_sqlbody(function_oid) AS NULL::VARCHAR;
CREATE MACRO system.pgc.pg_get_functiondef(function_oid) AS (
    SELECT any_value('CREATE MACRO ' || _fd.proname || '(' || array_to_string(_fd.proargnames, ', ') || ') AS '
        || CASE WHEN _fd.proretset THEN 'TABLE ' ELSE '' END || _fd.prosrc)
    FROM system.pgc.pg_proc AS _fd(_oid)
    WHERE _fd._oid = function_oid
);

-- === Comments

CREATE MACRO system.pgc._catalog_oid(catalog_name) AS
    (MAP {
        'pg_class': 1259, 'pg_type': 1247, 'pg_proc': 1255, 'pg_namespace': 2615, 'pg_constraint': 2606, 'pg_attrdef': 2604,
        'pg_am': 2601, 'pg_cast': 2605, 'pg_collation': 3456, 'pg_conversion': 2607, 'pg_database': 1262, 'pg_extension': 3079,
        'pg_language': 2612, 'pg_opclass': 2616, 'pg_operator': 2617, 'pg_opfamily': 2753, 'pg_rewrite': 2618,
        'pg_tablespace': 1213, 'pg_trigger': 2620, 'pg_ts_config': 3602, 'pg_ts_dict': 3600, 'pg_ts_parser': 3601,
        'pg_ts_template': 3764
    }[catalog_name::VARCHAR])::UINTEGER;
CREATE MACRO system.pgc.obj_description
    (object_oid) AS (SELECT any_value(_od.description) FROM system.pgc.pg_description AS _od
        WHERE _od.objoid = object_oid AND _od.objsubid = 0),
    (object_oid, catalog_name) AS (SELECT _oc.description FROM system.pgc.pg_description AS _oc
        WHERE _oc.objoid = object_oid AND _oc.objsubid = 0
            AND _oc.classoid = system.pgc._catalog_oid(catalog_name));
CREATE MACRO system.pgc.col_description(relation_oid, column_number) AS (
    SELECT _co.description FROM system.pgc.pg_description AS _co
    WHERE _co.objoid = relation_oid AND _co.classoid = 1259 AND _co.objsubid = column_number
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
CREATE MACRO system.pgc.pg_available_extensions() AS TABLE
    SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS default_version, NULL::VARCHAR AS comment WHERE false;
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
