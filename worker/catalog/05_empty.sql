-- What Postgres has and we have none of: the columns of PostgreSQL 15, and no rows.

CREATE VIEW system.pgc.pg_aggregate AS
SELECT NULL::UINTEGER AS aggfnoid, NULL::VARCHAR AS aggkind, NULL::SMALLINT AS aggnumdirectargs,
    NULL::UINTEGER AS aggtransfn, NULL::UINTEGER AS aggfinalfn, NULL::UINTEGER AS aggcombinefn,
    NULL::UINTEGER AS aggserialfn, NULL::UINTEGER AS aggdeserialfn, NULL::UINTEGER AS aggmtransfn,
    NULL::UINTEGER AS aggminvtransfn, NULL::UINTEGER AS aggmfinalfn, NULL::BOOLEAN AS aggfinalextra,
    NULL::BOOLEAN AS aggmfinalextra, NULL::VARCHAR AS aggfinalmodify, NULL::VARCHAR AS aggmfinalmodify,
    NULL::UINTEGER AS aggsortop, NULL::UINTEGER AS aggtranstype, NULL::INTEGER AS aggtransspace,
    NULL::UINTEGER AS aggmtranstype, NULL::INTEGER AS aggmtransspace, NULL::VARCHAR AS agginitval,
    NULL::VARCHAR AS aggminitval
WHERE false;

CREATE VIEW system.pgc.pg_amop AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS amopfamily, NULL::UINTEGER AS amoplefttype,
    NULL::UINTEGER AS amoprighttype, NULL::SMALLINT AS amopstrategy, NULL::VARCHAR AS amoppurpose,
    NULL::UINTEGER AS amopopr, NULL::UINTEGER AS amopmethod, NULL::UINTEGER AS amopsortfamily
WHERE false;

CREATE VIEW system.pgc.pg_amproc AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS amprocfamily, NULL::UINTEGER AS amproclefttype,
    NULL::UINTEGER AS amprocrighttype, NULL::SMALLINT AS amprocnum, NULL::UINTEGER AS amproc
WHERE false;

CREATE VIEW system.pgc.pg_auth_members AS
SELECT NULL::UINTEGER AS roleid, NULL::UINTEGER AS member, NULL::UINTEGER AS grantor, NULL::BOOLEAN AS admin_option
WHERE false;

CREATE VIEW system.pgc.pg_cast AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS castsource, NULL::UINTEGER AS casttarget, NULL::UINTEGER AS castfunc,
    NULL::VARCHAR AS castcontext, NULL::VARCHAR AS castmethod, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_conversion AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS conname, NULL::UINTEGER AS connamespace, NULL::UINTEGER AS conowner,
    NULL::INTEGER AS conforencoding, NULL::INTEGER AS contoencoding, NULL::UINTEGER AS conproc,
    NULL::BOOLEAN AS condefault, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_cursors AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS statement, NULL::BOOLEAN AS is_holdable, NULL::BOOLEAN AS is_binary,
    NULL::BOOLEAN AS is_scrollable, NULL::TIMESTAMPTZ AS creation_time
WHERE false;

CREATE VIEW system.pgc.pg_db_role_setting AS
SELECT NULL::UINTEGER AS setdatabase, NULL::UINTEGER AS setrole, NULL::VARCHAR[] AS setconfig
WHERE false;

CREATE VIEW system.pgc.pg_default_acl AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS defaclrole, NULL::UINTEGER AS defaclnamespace,
    NULL::VARCHAR AS defaclobjtype, NULL::VARCHAR[] AS defaclacl
WHERE false;

CREATE VIEW system.pgc.pg_depend AS
SELECT NULL::UINTEGER AS classid, NULL::UINTEGER AS objid, NULL::INTEGER AS objsubid, NULL::UINTEGER AS refclassid,
    NULL::UINTEGER AS refobjid, NULL::INTEGER AS refobjsubid, NULL::VARCHAR AS deptype
WHERE false;

CREATE VIEW system.pgc.pg_event_trigger AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS evtname, NULL::VARCHAR AS evtevent, NULL::UINTEGER AS evtowner,
    NULL::UINTEGER AS evtfoid, NULL::VARCHAR AS evtenabled, NULL::VARCHAR[] AS evttags
WHERE false;

CREATE VIEW system.pgc.pg_foreign_data_wrapper AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS fdwname, NULL::UINTEGER AS fdwowner, NULL::UINTEGER AS fdwhandler,
    NULL::UINTEGER AS fdwvalidator, NULL::VARCHAR[] AS fdwacl, NULL::VARCHAR[] AS fdwoptions
WHERE false;

CREATE VIEW system.pgc.pg_foreign_server AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS srvname, NULL::UINTEGER AS srvowner, NULL::UINTEGER AS srvfdw,
    NULL::VARCHAR AS srvtype, NULL::VARCHAR AS srvversion, NULL::VARCHAR[] AS srvacl, NULL::VARCHAR[] AS srvoptions
WHERE false;

CREATE VIEW system.pgc.pg_foreign_table AS
SELECT NULL::UINTEGER AS ftrelid, NULL::UINTEGER AS ftserver, NULL::VARCHAR[] AS ftoptions
WHERE false;

CREATE VIEW system.pgc.pg_group AS
SELECT NULL::VARCHAR AS groname, NULL::UINTEGER AS grosysid, NULL::UINTEGER[] AS grolist
WHERE false;

CREATE VIEW system.pgc.pg_inherits AS
SELECT NULL::UINTEGER AS inhrelid, NULL::UINTEGER AS inhparent, NULL::INTEGER AS inhseqno,
    NULL::BOOLEAN AS inhdetachpending
WHERE false;

CREATE VIEW system.pgc.pg_init_privs AS
SELECT NULL::UINTEGER AS objoid, NULL::UINTEGER AS classoid, NULL::INTEGER AS objsubid, NULL::VARCHAR AS privtype,
    NULL::VARCHAR[] AS initprivs
WHERE false;

CREATE VIEW system.pgc.pg_largeobject_metadata AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS lomowner, NULL::VARCHAR[] AS lomacl
WHERE false;

CREATE VIEW system.pgc.pg_locks AS
SELECT NULL::VARCHAR AS locktype, NULL::UINTEGER AS database, NULL::UINTEGER AS relation, NULL::INTEGER AS page,
    NULL::SMALLINT AS tuple, NULL::VARCHAR AS virtualxid, NULL::UINTEGER AS transactionid, NULL::UINTEGER AS classid,
    NULL::UINTEGER AS objid, NULL::SMALLINT AS objsubid, NULL::VARCHAR AS virtualtransaction, NULL::INTEGER AS pid,
    NULL::VARCHAR AS mode, NULL::BOOLEAN AS granted, NULL::BOOLEAN AS fastpath, NULL::TIMESTAMPTZ AS waitstart
WHERE false;

CREATE VIEW system.pgc.pg_matviews AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS matviewname, NULL::VARCHAR AS matviewowner,
    NULL::VARCHAR AS tablespace, NULL::BOOLEAN AS hasindexes, NULL::BOOLEAN AS ispopulated,
    NULL::VARCHAR AS definition
WHERE false;

CREATE VIEW system.pgc.pg_opclass AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS opcmethod, NULL::VARCHAR AS opcname, NULL::UINTEGER AS opcnamespace,
    NULL::UINTEGER AS opcowner, NULL::UINTEGER AS opcfamily, NULL::UINTEGER AS opcintype,
    NULL::BOOLEAN AS opcdefault, NULL::UINTEGER AS opckeytype, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_operator AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS oprname, NULL::UINTEGER AS oprnamespace, NULL::UINTEGER AS oprowner,
    NULL::VARCHAR AS oprkind, NULL::BOOLEAN AS oprcanmerge, NULL::BOOLEAN AS oprcanhash, NULL::UINTEGER AS oprleft,
    NULL::UINTEGER AS oprright, NULL::UINTEGER AS oprresult, NULL::UINTEGER AS oprcom, NULL::UINTEGER AS oprnegate,
    NULL::UINTEGER AS oprcode, NULL::UINTEGER AS oprrest, NULL::UINTEGER AS oprjoin, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_opfamily AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS opfmethod, NULL::VARCHAR AS opfname, NULL::UINTEGER AS opfnamespace,
    NULL::UINTEGER AS opfowner, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_parameter_acl AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS parname, NULL::VARCHAR[] AS paracl
WHERE false;

CREATE VIEW system.pgc.pg_partitioned_table AS
SELECT NULL::UINTEGER AS partrelid, NULL::VARCHAR AS partstrat, NULL::SMALLINT AS partnatts,
    NULL::UINTEGER AS partdefid, NULL::SMALLINT[] AS partattrs, NULL::UINTEGER[] AS partclass,
    NULL::UINTEGER[] AS partcollation, NULL::VARCHAR AS partexprs
WHERE false;

CREATE VIEW system.pgc.pg_policies AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS policyname,
    NULL::VARCHAR AS permissive, NULL::VARCHAR[] AS roles, NULL::VARCHAR AS cmd, NULL::VARCHAR AS qual,
    NULL::VARCHAR AS with_check
WHERE false;

CREATE VIEW system.pgc.pg_policy AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS polname, NULL::UINTEGER AS polrelid, NULL::VARCHAR AS polcmd,
    NULL::BOOLEAN AS polpermissive, NULL::UINTEGER[] AS polroles, NULL::VARCHAR AS polqual,
    NULL::VARCHAR AS polwithcheck, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_prepared_statements AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS statement, NULL::TIMESTAMPTZ AS prepare_time,
    NULL::UINTEGER[] AS parameter_types, NULL::BOOLEAN AS from_sql, NULL::BIGINT AS generic_plans,
    NULL::BIGINT AS custom_plans
WHERE false;

CREATE VIEW system.pgc.pg_publication AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS pubname, NULL::UINTEGER AS pubowner, NULL::BOOLEAN AS puballtables,
    NULL::BOOLEAN AS pubinsert, NULL::BOOLEAN AS pubupdate, NULL::BOOLEAN AS pubdelete, NULL::BOOLEAN AS pubtruncate,
    NULL::BOOLEAN AS pubviaroot, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_publication_namespace AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS pnpubid, NULL::UINTEGER AS pnnspid
WHERE false;

CREATE VIEW system.pgc.pg_publication_rel AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS prpubid, NULL::UINTEGER AS prrelid, NULL::VARCHAR AS prqual,
    NULL::SMALLINT[] AS prattrs
WHERE false;

CREATE VIEW system.pgc.pg_publication_tables AS
SELECT NULL::VARCHAR AS pubname, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename,
    NULL::VARCHAR[] AS attnames, NULL::VARCHAR AS rowfilter
WHERE false;

CREATE VIEW system.pgc.pg_range AS
SELECT NULL::UINTEGER AS rngtypid, NULL::UINTEGER AS rngsubtype, NULL::UINTEGER AS rngmultitypid,
    NULL::UINTEGER AS rngcollation, NULL::UINTEGER AS rngsubopc, NULL::UINTEGER AS rngcanonical,
    NULL::UINTEGER AS rngsubdiff
WHERE false;

CREATE VIEW system.pgc.pg_replication_slots AS
SELECT NULL::VARCHAR AS slot_name, NULL::VARCHAR AS plugin, NULL::VARCHAR AS slot_type, NULL::UINTEGER AS datoid,
    NULL::VARCHAR AS database, NULL::BOOLEAN AS temporary, NULL::BOOLEAN AS active, NULL::INTEGER AS active_pid,
    NULL::UINTEGER AS xmin, NULL::UINTEGER AS catalog_xmin, NULL::VARCHAR AS restart_lsn,
    NULL::VARCHAR AS confirmed_flush_lsn, NULL::VARCHAR AS wal_status, NULL::BIGINT AS safe_wal_size,
    NULL::BOOLEAN AS two_phase
WHERE false;

CREATE VIEW system.pgc.pg_rewrite AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS rulename, NULL::UINTEGER AS ev_class, NULL::VARCHAR AS ev_type,
    NULL::VARCHAR AS ev_enabled, NULL::BOOLEAN AS is_instead, NULL::VARCHAR AS ev_qual, NULL::VARCHAR AS ev_action,
    NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_rules AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS rulename, NULL::VARCHAR AS definition
WHERE false;

CREATE VIEW system.pgc.pg_seclabel AS
SELECT NULL::UINTEGER AS objoid, NULL::UINTEGER AS classoid, NULL::INTEGER AS objsubid, NULL::VARCHAR AS provider,
    NULL::VARCHAR AS label
WHERE false;

CREATE VIEW system.pgc.pg_seclabels AS
SELECT NULL::UINTEGER AS objoid, NULL::UINTEGER AS classoid, NULL::INTEGER AS objsubid, NULL::VARCHAR AS objtype,
    NULL::UINTEGER AS objnamespace, NULL::VARCHAR AS objname, NULL::VARCHAR AS provider, NULL::VARCHAR AS label
WHERE false;

CREATE VIEW system.pgc.pg_shdepend AS
SELECT NULL::UINTEGER AS dbid, NULL::UINTEGER AS classid, NULL::UINTEGER AS objid, NULL::INTEGER AS objsubid,
    NULL::UINTEGER AS refclassid, NULL::UINTEGER AS refobjid, NULL::VARCHAR AS deptype
WHERE false;

CREATE VIEW system.pgc.pg_shdescription AS
SELECT NULL::UINTEGER AS objoid, NULL::UINTEGER AS classoid, NULL::VARCHAR AS description
WHERE false;

CREATE VIEW system.pgc.pg_shseclabel AS
SELECT NULL::UINTEGER AS objoid, NULL::UINTEGER AS classoid, NULL::VARCHAR AS provider, NULL::VARCHAR AS label
WHERE false;

CREATE VIEW system.pgc.pg_stat_activity AS
SELECT NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::INTEGER AS pid, NULL::INTEGER AS leader_pid,
    NULL::UINTEGER AS usesysid, NULL::VARCHAR AS usename, NULL::VARCHAR AS application_name,
    NULL::VARCHAR AS client_addr, NULL::VARCHAR AS client_hostname, NULL::INTEGER AS client_port,
    NULL::TIMESTAMPTZ AS backend_start, NULL::TIMESTAMPTZ AS xact_start, NULL::TIMESTAMPTZ AS query_start,
    NULL::TIMESTAMPTZ AS state_change, NULL::VARCHAR AS wait_event_type, NULL::VARCHAR AS wait_event,
    NULL::VARCHAR AS state, NULL::UINTEGER AS backend_xid, NULL::UINTEGER AS backend_xmin, NULL::BIGINT AS query_id,
    NULL::VARCHAR AS query, NULL::VARCHAR AS backend_type
WHERE false;

CREATE VIEW system.pgc.pg_stat_database AS
SELECT NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::INTEGER AS numbackends, NULL::BIGINT AS xact_commit,
    NULL::BIGINT AS xact_rollback, NULL::BIGINT AS blks_read, NULL::BIGINT AS blks_hit, NULL::BIGINT AS tup_returned,
    NULL::BIGINT AS tup_fetched, NULL::BIGINT AS tup_inserted, NULL::BIGINT AS tup_updated,
    NULL::BIGINT AS tup_deleted, NULL::BIGINT AS conflicts, NULL::BIGINT AS temp_files, NULL::BIGINT AS temp_bytes,
    NULL::BIGINT AS deadlocks, NULL::BIGINT AS checksum_failures, NULL::TIMESTAMPTZ AS checksum_last_failure,
    NULL::DOUBLE AS blk_read_time, NULL::DOUBLE AS blk_write_time, NULL::DOUBLE AS session_time,
    NULL::DOUBLE AS active_time, NULL::DOUBLE AS idle_in_transaction_time, NULL::BIGINT AS sessions,
    NULL::BIGINT AS sessions_abandoned, NULL::BIGINT AS sessions_fatal, NULL::BIGINT AS sessions_killed,
    NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_ssl AS
SELECT NULL::INTEGER AS pid, NULL::BOOLEAN AS ssl, NULL::VARCHAR AS version, NULL::VARCHAR AS cipher,
    NULL::INTEGER AS bits, NULL::VARCHAR AS client_dn, NULL::VARCHAR AS client_serial, NULL::VARCHAR AS issuer_dn
WHERE false;

CREATE VIEW system.pgc.pg_stat_user_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_read,
    NULL::BIGINT AS idx_tup_fetch
WHERE false;

CREATE VIEW system.pgc.pg_statio_user_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::BIGINT AS heap_blks_read, NULL::BIGINT AS heap_blks_hit, NULL::BIGINT AS idx_blks_read,
    NULL::BIGINT AS idx_blks_hit, NULL::BIGINT AS toast_blks_read, NULL::BIGINT AS toast_blks_hit,
    NULL::BIGINT AS tidx_blks_read, NULL::BIGINT AS tidx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statistic AS
SELECT NULL::UINTEGER AS starelid, NULL::SMALLINT AS staattnum, NULL::BOOLEAN AS stainherit,
    NULL::FLOAT AS stanullfrac, NULL::INTEGER AS stawidth, NULL::FLOAT AS stadistinct, NULL::SMALLINT AS stakind1,
    NULL::SMALLINT AS stakind2, NULL::SMALLINT AS stakind3, NULL::SMALLINT AS stakind4, NULL::SMALLINT AS stakind5,
    NULL::UINTEGER AS staop1, NULL::UINTEGER AS staop2, NULL::UINTEGER AS staop3, NULL::UINTEGER AS staop4,
    NULL::UINTEGER AS staop5, NULL::UINTEGER AS stacoll1, NULL::UINTEGER AS stacoll2, NULL::UINTEGER AS stacoll3,
    NULL::UINTEGER AS stacoll4, NULL::UINTEGER AS stacoll5, NULL::FLOAT[] AS stanumbers1,
    NULL::FLOAT[] AS stanumbers2, NULL::FLOAT[] AS stanumbers3, NULL::FLOAT[] AS stanumbers4,
    NULL::FLOAT[] AS stanumbers5, NULL::VARCHAR[] AS stavalues1, NULL::VARCHAR[] AS stavalues2,
    NULL::VARCHAR[] AS stavalues3, NULL::VARCHAR[] AS stavalues4, NULL::VARCHAR[] AS stavalues5
WHERE false;

CREATE VIEW system.pgc.pg_statistic_ext AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS stxrelid, NULL::VARCHAR AS stxname, NULL::UINTEGER AS stxnamespace,
    NULL::UINTEGER AS stxowner, NULL::INTEGER AS stxstattarget, NULL::SMALLINT[] AS stxkeys,
    NULL::VARCHAR[] AS stxkind, NULL::VARCHAR AS stxexprs
WHERE false;

CREATE VIEW system.pgc.pg_stats AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS attname, NULL::BOOLEAN AS inherited,
    NULL::FLOAT AS null_frac, NULL::INTEGER AS avg_width, NULL::FLOAT AS n_distinct,
    NULL::VARCHAR[] AS most_common_vals, NULL::FLOAT[] AS most_common_freqs, NULL::VARCHAR[] AS histogram_bounds,
    NULL::FLOAT AS correlation, NULL::VARCHAR[] AS most_common_elems, NULL::FLOAT[] AS most_common_elem_freqs,
    NULL::FLOAT[] AS elem_count_histogram
WHERE false;

CREATE VIEW system.pgc.pg_subscription AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS subdbid, NULL::VARCHAR AS subskiplsn, NULL::VARCHAR AS subname,
    NULL::UINTEGER AS subowner, NULL::BOOLEAN AS subenabled, NULL::BOOLEAN AS subbinary, NULL::BOOLEAN AS substream,
    NULL::VARCHAR AS subtwophasestate, NULL::BOOLEAN AS subdisableonerr, NULL::VARCHAR AS subconninfo,
    NULL::VARCHAR AS subslotname, NULL::VARCHAR AS subsynccommit, NULL::VARCHAR[] AS subpublications,
    NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_timezone_abbrevs AS
SELECT NULL::VARCHAR AS abbrev, NULL::INTERVAL AS utc_offset, NULL::BOOLEAN AS is_dst
WHERE false;

CREATE VIEW system.pgc.pg_transform AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS trftype, NULL::UINTEGER AS trflang, NULL::UINTEGER AS trffromsql,
    NULL::UINTEGER AS trftosql
WHERE false;

CREATE VIEW system.pgc.pg_trigger AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS tgrelid, NULL::UINTEGER AS tgparentid, NULL::VARCHAR AS tgname,
    NULL::UINTEGER AS tgfoid, NULL::SMALLINT AS tgtype, NULL::VARCHAR AS tgenabled, NULL::BOOLEAN AS tgisinternal,
    NULL::UINTEGER AS tgconstrrelid, NULL::UINTEGER AS tgconstrindid, NULL::UINTEGER AS tgconstraint,
    NULL::BOOLEAN AS tgdeferrable, NULL::BOOLEAN AS tginitdeferred, NULL::SMALLINT AS tgnargs,
    NULL::SMALLINT[] AS tgattr, NULL::BLOB AS tgargs, NULL::VARCHAR AS tgqual, NULL::VARCHAR AS tgoldtable,
    NULL::VARCHAR AS tgnewtable, NULL::UINTEGER AS tableoid
WHERE false;

CREATE VIEW system.pgc.pg_ts_config AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS cfgname, NULL::UINTEGER AS cfgnamespace, NULL::UINTEGER AS cfgowner,
    NULL::UINTEGER AS cfgparser
WHERE false;

CREATE VIEW system.pgc.pg_ts_dict AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS dictname, NULL::UINTEGER AS dictnamespace,
    NULL::UINTEGER AS dictowner, NULL::UINTEGER AS dicttemplate, NULL::VARCHAR AS dictinitoption
WHERE false;

CREATE VIEW system.pgc.pg_ts_parser AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS prsname, NULL::UINTEGER AS prsnamespace, NULL::UINTEGER AS prsstart,
    NULL::UINTEGER AS prstoken, NULL::UINTEGER AS prsend, NULL::UINTEGER AS prsheadline, NULL::UINTEGER AS prslextype
WHERE false;

CREATE VIEW system.pgc.pg_ts_template AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS tmplname, NULL::UINTEGER AS tmplnamespace, NULL::UINTEGER AS tmplinit,
    NULL::UINTEGER AS tmpllexize
WHERE false;

CREATE VIEW system.pgc.pg_user_mapping AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS umuser, NULL::UINTEGER AS umserver, NULL::VARCHAR[] AS umoptions
WHERE false;

CREATE VIEW system.pgc.pg_user_mappings AS
SELECT NULL::UINTEGER AS umid, NULL::UINTEGER AS srvid, NULL::VARCHAR AS srvname, NULL::UINTEGER AS umuser,
    NULL::VARCHAR AS usename, NULL::VARCHAR[] AS umoptions
WHERE false;
