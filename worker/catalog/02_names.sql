-- How the engine's objects, types and names become Postgres's. Underscored names are for this catalog only.
--
-- Oids are made of the engine's own, which one counter of a database gives out, plus an offset for each kind, below
-- 2^31: tables and views 100 million, indexes 300, sequences 400, schemas 500, types 600 (their arrays 650),
-- macros 700, constraints 800, indexes of constraints 900, defaults 1000. `main` has the oid of Postgres's `public`.
--
-- A macro binds names where it is used: what it calls is qualified, and its aliases are its own.

CREATE MACRO system.pgc._relation_oid(engine_oid) AS (100000000 + engine_oid)::UINTEGER;
CREATE MACRO system.pgc._index_oid(engine_oid) AS (300000000 + engine_oid)::UINTEGER;
CREATE MACRO system.pgc._sequence_oid(engine_oid) AS (400000000 + engine_oid)::UINTEGER;
CREATE MACRO system.pgc._type_oid(engine_oid) AS (600000000 + engine_oid)::UINTEGER;
CREATE MACRO system.pgc._array_type_oid(engine_oid) AS (650000000 + engine_oid)::UINTEGER;
CREATE MACRO system.pgc._schema_oid(engine_name, engine_oid) AS
    (CASE WHEN engine_name = 'main' THEN 2200 ELSE 500000000 + engine_oid END)::UINTEGER;
CREATE MACRO system.pgc._schema_name(engine_name) AS
    CASE WHEN engine_name = 'main' THEN 'public' ELSE engine_name END;
-- `ordinal`: which of the table's constraints, at most 64 of a table have oids of their own.
CREATE MACRO system.pgc._constraint_oid(engine_oid, ordinal) AS (800000000 + engine_oid * 64 + ordinal)::UINTEGER;
CREATE MACRO system.pgc._constraint_index_oid(engine_oid, ordinal) AS
    (900000000 + engine_oid * 64 + ordinal)::UINTEGER;
CREATE MACRO system.pgc._default_oid(engine_oid, ordinal) AS (1000000000 + engine_oid * 512 + ordinal)::UINTEGER;

-- The oid of a type that is no list, from the engine's text of it. What Postgres has not is shown as json or text.
-- Maps, because a CASE repeats what it compares in every branch, and that multiplies where macros are nested.
CREATE MACRO system.pgc._scalar_type(engine_type) AS
    coalesce(MAP {
        'BOOLEAN': 16, 'TINYINT': 21, 'UTINYINT': 21, 'SMALLINT': 21, 'USMALLINT': 23, 'INTEGER': 23, 'UINTEGER': 20,
        'BIGINT': 20, 'UBIGINT': 1700, 'HUGEINT': 1700, 'UHUGEINT': 1700, 'BIGNUM': 1700, 'DECIMAL': 1700, 'FLOAT': 700,
        'DOUBLE': 701, 'JSON': 114, 'STRUCT': 114, 'TUPLE': 114, 'MAP': 114, 'UNION': 114, 'VARIANT': 114, 'BLOB': 17,
        'BIT': 1562, 'DATE': 1082, 'TIME': 1083, 'TIME_NS': 1083, 'TIME WITH TIME ZONE': 1266, 'TIMESTAMP': 1114,
        'TIMESTAMP_S': 1114, 'TIMESTAMP_MS': 1114, 'TIMESTAMP_NS': 1114, 'TIMESTAMP WITH TIME ZONE': 1184,
        'TIMESTAMPTZ_NS': 1184, 'INTERVAL': 1186, 'UUID': 2950
    }[split_part(engine_type, '(', 1)], 25);

-- The oid of the array of a type.
CREATE MACRO system.pgc._array_of(element_oid) AS
    coalesce(MAP {
        16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 114: 199, 700: 1021, 701: 1022, 1082: 1182,
        1083: 1183, 1114: 1115, 1184: 1185, 1186: 1187, 1266: 1270, 1562: 1563, 1700: 1231, 2950: 2951
    }[element_oid], 1009);

-- The oid of any type, from the engine's text of it: a list of lists is an array as in Postgres.
CREATE MACRO system.pgc._type_of(engine_type) AS
    (CASE WHEN engine_type LIKE '%]'
        THEN system.pgc._array_of(system.pgc._scalar_type(regexp_replace(engine_type, '(\[[0-9]*\])+$', '')))
        ELSE system.pgc._scalar_type(engine_type)
    END)::UINTEGER;

-- Precision and scale as Postgres packs them.
CREATE MACRO system.pgc._typmod_of(engine_type) AS
    CASE
        WHEN engine_type LIKE 'DECIMAL(%)' THEN
            regexp_extract(engine_type, '([0-9]+),([0-9]+)', 1)::INTEGER * 65536
            + regexp_extract(engine_type, '([0-9]+),([0-9]+)', 2)::INTEGER + 4
        WHEN engine_type = 'UBIGINT' THEN 1310724
        ELSE -1
    END;

CREATE MACRO system.pgc.quote_ident(identifier) AS
    CASE
        WHEN regexp_full_match(identifier, '[a-z_][a-z0-9_$]*') AND identifier NOT IN (
            'all', 'analyse', 'analyze', 'and', 'any', 'array', 'as', 'asc', 'asymmetric', 'both', 'case', 'cast',
            'check', 'collate', 'column', 'constraint', 'create', 'current_catalog', 'current_date', 'current_role',
            'current_time', 'current_timestamp', 'current_user', 'default', 'deferrable', 'desc', 'distinct', 'do',
            'else', 'end', 'except', 'false', 'fetch', 'for', 'foreign', 'from', 'grant', 'group', 'having', 'in',
            'initially', 'intersect', 'into', 'lateral', 'leading', 'limit', 'localtime', 'localtimestamp', 'not',
            'null', 'offset', 'on', 'only', 'or', 'order', 'placing', 'primary', 'references', 'returning', 'select',
            'session_user', 'some', 'symmetric', 'table', 'then', 'to', 'trailing', 'true', 'union', 'unique', 'user',
            'using', 'variadic', 'when', 'where', 'window', 'with')
        THEN identifier
        ELSE '"' || replace(identifier, '"', '""') || '"'
    END;
