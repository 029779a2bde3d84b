-- What the database holds, and what Postgres has by itself.

CREATE VIEW system.pgc._schema AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__schema'
    ELSE 'openduck_stored.main._schema' END);

CREATE VIEW system.pgc._key AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__key'
    ELSE 'openduck_stored.main._key' END);

CREATE VIEW system.pgc._relation AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__relation'
    ELSE 'openduck_stored.main._relation' END);

CREATE VIEW system.pgc.pg_namespace AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog_pg_namespace'
    ELSE 'openduck_stored.main.pg_namespace' END);

CREATE VIEW system.pgc._created_type AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__created_type'
    ELSE 'openduck_stored.main._created_type' END);

CREATE VIEW system.pgc._type AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__type'
    ELSE 'openduck_stored.main._type' END);

CREATE VIEW system.pgc.pg_type AS FROM openduck_catalog.live.pg_type;

CREATE VIEW system.pgc._column AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__column'
    ELSE 'openduck_stored.main._column' END);

CREATE VIEW system.pgc._constraint AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__constraint'
    ELSE 'openduck_stored.main._constraint' END);

CREATE VIEW system.pgc.pg_constraint AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog_pg_constraint'
    ELSE 'openduck_stored.main.pg_constraint' END);

CREATE VIEW system.pgc._index_column AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__index_column'
    ELSE 'openduck_stored.main._index_column' END);

CREATE VIEW system.pgc._index AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__index'
    ELSE 'openduck_stored.main._index' END);

CREATE VIEW system.pgc.pg_index AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog_pg_index'
    ELSE 'openduck_stored.main.pg_index' END);

CREATE VIEW system.pgc.pg_class AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog_pg_class'
    ELSE 'openduck_stored.main.pg_class' END);

CREATE VIEW system.pgc.pg_attribute AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog_pg_attribute'
    ELSE 'openduck_stored.main.pg_attribute' END);

CREATE VIEW system.pgc.pg_attrdef AS FROM openduck_catalog.live.pg_attrdef;

CREATE VIEW system.pgc.pg_sequence AS FROM openduck_catalog.live.pg_sequence;

CREATE VIEW system.pgc.pg_enum AS FROM openduck_catalog.live.pg_enum;

CREATE VIEW system.pgc.pg_rewrite AS FROM openduck_catalog.live.pg_rewrite;

CREATE VIEW system.pgc._macro AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__macro'
    ELSE 'openduck_stored.main._macro' END);

CREATE VIEW system.pgc.pg_proc AS FROM openduck_catalog.live.pg_proc;

CREATE VIEW system.pgc.pg_description AS FROM openduck_catalog.live.pg_description;

CREATE VIEW system.pgc._owned_sequence AS FROM openduck_catalog.live._owned_sequence;

CREATE VIEW system.pgc.pg_depend AS FROM openduck_catalog.live.pg_depend;

CREATE VIEW system.pgc._relation_name AS
FROM query_table(CASE WHEN getvariable('openduck_catalog_own') THEN 'temp.main.openduck_catalog__relation_name'
    ELSE 'openduck_stored.main._relation_name' END);

CREATE VIEW system.pgc.pg_aggregate AS FROM openduck_catalog.builtin.pg_aggregate;
CREATE VIEW system.pgc.pg_am AS FROM openduck_catalog.builtin.pg_am;
CREATE VIEW system.pgc.pg_amop AS FROM openduck_catalog.builtin.pg_amop;
CREATE VIEW system.pgc.pg_amproc AS FROM openduck_catalog.builtin.pg_amproc;
CREATE VIEW system.pgc.pg_cast AS FROM openduck_catalog.builtin.pg_cast;
CREATE VIEW system.pgc.pg_collation AS FROM openduck_catalog.builtin.pg_collation;
CREATE VIEW system.pgc.pg_conversion AS FROM openduck_catalog.builtin.pg_conversion;
CREATE VIEW system.pgc.pg_language AS FROM openduck_catalog.builtin.pg_language;
CREATE VIEW system.pgc.pg_opclass AS FROM openduck_catalog.builtin.pg_opclass;
CREATE VIEW system.pgc.pg_operator AS FROM openduck_catalog.builtin.pg_operator;
CREATE VIEW system.pgc.pg_opfamily AS FROM openduck_catalog.builtin.pg_opfamily;
CREATE VIEW system.pgc.pg_range AS FROM openduck_catalog.builtin.pg_range;
CREATE VIEW system.pgc.pg_ts_config AS FROM openduck_catalog.builtin.pg_ts_config;
CREATE VIEW system.pgc.pg_ts_config_map AS FROM openduck_catalog.builtin.pg_ts_config_map;
CREATE VIEW system.pgc.pg_ts_dict AS FROM openduck_catalog.builtin.pg_ts_dict;
CREATE VIEW system.pgc.pg_ts_parser AS FROM openduck_catalog.builtin.pg_ts_parser;
CREATE VIEW system.pgc.pg_ts_template AS FROM openduck_catalog.builtin.pg_ts_template;
