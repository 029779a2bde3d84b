-- What Postgres has and we have none of: the columns of PostgreSQL 15, and no rows. Written by generate.py.

CREATE VIEW system.pgc.pg_available_extension_versions AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS version, NULL::BOOLEAN AS installed, NULL::BOOLEAN AS superuser,
    NULL::BOOLEAN AS trusted, NULL::BOOLEAN AS relocatable, NULL::VARCHAR AS schema, NULL::VARCHAR[] AS requires,
    NULL::VARCHAR AS comment
WHERE false;

CREATE VIEW system.pgc.pg_available_extensions AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS default_version, NULL::VARCHAR AS installed_version,
    NULL::VARCHAR AS comment
WHERE false;

CREATE VIEW system.pgc.pg_backend_memory_contexts AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS ident, NULL::VARCHAR AS parent, NULL::INTEGER AS level,
    NULL::BIGINT AS total_bytes, NULL::BIGINT AS total_nblocks, NULL::BIGINT AS free_bytes,
    NULL::BIGINT AS free_chunks, NULL::BIGINT AS used_bytes
WHERE false;

CREATE VIEW system.pgc.pg_config AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS setting
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

CREATE VIEW system.pgc.pg_event_trigger AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS evtname, NULL::VARCHAR AS evtevent, NULL::UINTEGER AS evtowner,
    NULL::UINTEGER AS evtfoid, NULL::VARCHAR AS evtenabled, NULL::VARCHAR[] AS evttags
WHERE false;

CREATE VIEW system.pgc.pg_extension AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS extname, NULL::UINTEGER AS extowner, NULL::UINTEGER AS extnamespace,
    NULL::BOOLEAN AS extrelocatable, NULL::VARCHAR AS extversion, NULL::UINTEGER[] AS extconfig,
    NULL::VARCHAR[] AS extcondition
WHERE false;

CREATE VIEW system.pgc.pg_file_settings AS
SELECT NULL::VARCHAR AS sourcefile, NULL::INTEGER AS sourceline, NULL::INTEGER AS seqno, NULL::VARCHAR AS name,
    NULL::VARCHAR AS setting, NULL::BOOLEAN AS applied, NULL::VARCHAR AS error
WHERE false;

CREATE VIEW system.pgc.pg_foreign_data_wrapper AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS fdwname, NULL::UINTEGER AS fdwowner, NULL::UINTEGER AS fdwhandler,
    NULL::UINTEGER AS fdwvalidator, NULL::VARCHAR[] AS fdwacl, NULL::VARCHAR[] AS fdwoptions
WHERE false;

CREATE VIEW system.pgc.pg_foreign_server AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS srvname, NULL::UINTEGER AS srvowner, NULL::UINTEGER AS srvfdw,
    NULL::VARCHAR AS srvtype, NULL::VARCHAR AS srvversion, NULL::VARCHAR[] AS srvacl,
    NULL::VARCHAR[] AS srvoptions
WHERE false;

CREATE VIEW system.pgc.pg_foreign_table AS
SELECT NULL::UINTEGER AS ftrelid, NULL::UINTEGER AS ftserver, NULL::VARCHAR[] AS ftoptions
WHERE false;

CREATE VIEW system.pgc.pg_group AS
SELECT NULL::VARCHAR AS groname, NULL::UINTEGER AS grosysid, NULL::UINTEGER[] AS grolist
WHERE false;

CREATE VIEW system.pgc.pg_hba_file_rules AS
SELECT NULL::INTEGER AS line_number, NULL::VARCHAR AS type, NULL::VARCHAR[] AS database, NULL::VARCHAR[] AS user_name,
    NULL::VARCHAR AS address, NULL::VARCHAR AS netmask, NULL::VARCHAR AS auth_method, NULL::VARCHAR[] AS options,
    NULL::VARCHAR AS error
WHERE false;

CREATE VIEW system.pgc.pg_ident_file_mappings AS
SELECT NULL::INTEGER AS line_number, NULL::VARCHAR AS map_name, NULL::VARCHAR AS sys_name,
    NULL::VARCHAR AS pg_username, NULL::VARCHAR AS error
WHERE false;

CREATE VIEW system.pgc.pg_inherits AS
SELECT NULL::UINTEGER AS inhrelid, NULL::UINTEGER AS inhparent, NULL::INTEGER AS inhseqno,
    NULL::BOOLEAN AS inhdetachpending
WHERE false;

CREATE VIEW system.pgc.pg_init_privs AS
SELECT NULL::UINTEGER AS objoid, NULL::UINTEGER AS classoid, NULL::INTEGER AS objsubid, NULL::VARCHAR AS privtype,
    NULL::VARCHAR[] AS initprivs
WHERE false;

CREATE VIEW system.pgc.pg_largeobject AS
SELECT NULL::UINTEGER AS loid, NULL::INTEGER AS pageno, NULL::BLOB AS data
WHERE false;

CREATE VIEW system.pgc.pg_largeobject_metadata AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS lomowner, NULL::VARCHAR[] AS lomacl
WHERE false;

CREATE VIEW system.pgc.pg_locks AS
SELECT NULL::VARCHAR AS locktype, NULL::UINTEGER AS database, NULL::UINTEGER AS relation, NULL::INTEGER AS page,
    NULL::SMALLINT AS tuple, NULL::VARCHAR AS virtualxid, NULL::UINTEGER AS transactionid,
    NULL::UINTEGER AS classid, NULL::UINTEGER AS objid, NULL::SMALLINT AS objsubid,
    NULL::VARCHAR AS virtualtransaction, NULL::INTEGER AS pid, NULL::VARCHAR AS mode, NULL::BOOLEAN AS granted,
    NULL::BOOLEAN AS fastpath, NULL::TIMESTAMPTZ AS waitstart
WHERE false;

CREATE VIEW system.pgc.pg_matviews AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS matviewname, NULL::VARCHAR AS matviewowner,
    NULL::VARCHAR AS tablespace, NULL::BOOLEAN AS hasindexes, NULL::BOOLEAN AS ispopulated,
    NULL::VARCHAR AS definition
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
    NULL::VARCHAR AS polwithcheck
WHERE false;

CREATE VIEW system.pgc.pg_prepared_statements AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS statement, NULL::TIMESTAMPTZ AS prepare_time,
    NULL::UINTEGER[] AS parameter_types, NULL::BOOLEAN AS from_sql, NULL::BIGINT AS generic_plans,
    NULL::BIGINT AS custom_plans
WHERE false;

CREATE VIEW system.pgc.pg_prepared_xacts AS
SELECT NULL::UINTEGER AS transaction, NULL::VARCHAR AS gid, NULL::TIMESTAMPTZ AS prepared, NULL::VARCHAR AS owner,
    NULL::VARCHAR AS database
WHERE false;

CREATE VIEW system.pgc.pg_publication AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR AS pubname, NULL::UINTEGER AS pubowner, NULL::BOOLEAN AS puballtables,
    NULL::BOOLEAN AS pubinsert, NULL::BOOLEAN AS pubupdate, NULL::BOOLEAN AS pubdelete,
    NULL::BOOLEAN AS pubtruncate, NULL::BOOLEAN AS pubviaroot
WHERE false;

CREATE VIEW system.pgc.pg_publication_namespace AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS pnpubid, NULL::UINTEGER AS pnnspid
WHERE false;

CREATE VIEW system.pgc.pg_publication_rel AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS prpubid, NULL::UINTEGER AS prrelid, NULL::VARCHAR AS prqual,
    NULL::SMALLINT[] AS prattrs
WHERE false;

CREATE VIEW system.pgc.pg_publication_tables AS
SELECT NULL::VARCHAR AS pubname, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR[] AS attnames,
    NULL::VARCHAR AS rowfilter
WHERE false;

CREATE VIEW system.pgc.pg_replication_origin AS
SELECT NULL::UINTEGER AS roident, NULL::VARCHAR AS roname
WHERE false;

CREATE VIEW system.pgc.pg_replication_origin_status AS
SELECT NULL::UINTEGER AS local_id, NULL::VARCHAR AS external_id, NULL::VARCHAR AS remote_lsn,
    NULL::VARCHAR AS local_lsn
WHERE false;

CREATE VIEW system.pgc.pg_replication_slots AS
SELECT NULL::VARCHAR AS slot_name, NULL::VARCHAR AS plugin, NULL::VARCHAR AS slot_type, NULL::UINTEGER AS datoid,
    NULL::VARCHAR AS database, NULL::BOOLEAN AS temporary, NULL::BOOLEAN AS active, NULL::INTEGER AS active_pid,
    NULL::UINTEGER AS xmin, NULL::UINTEGER AS catalog_xmin, NULL::VARCHAR AS restart_lsn,
    NULL::VARCHAR AS confirmed_flush_lsn, NULL::VARCHAR AS wal_status, NULL::BIGINT AS safe_wal_size,
    NULL::BOOLEAN AS two_phase
WHERE false;

CREATE VIEW system.pgc.pg_rules AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS rulename,
    NULL::VARCHAR AS definition
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

CREATE VIEW system.pgc.pg_shmem_allocations AS
SELECT NULL::VARCHAR AS name, NULL::BIGINT AS off, NULL::BIGINT AS size, NULL::BIGINT AS allocated_size
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
    NULL::VARCHAR AS state, NULL::UINTEGER AS backend_xid, NULL::UINTEGER AS backend_xmin,
    NULL::BIGINT AS query_id, NULL::VARCHAR AS query, NULL::VARCHAR AS backend_type
WHERE false;

CREATE VIEW system.pgc.pg_stat_all_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_read,
    NULL::BIGINT AS idx_tup_fetch
WHERE false;

CREATE VIEW system.pgc.pg_stat_archiver AS
SELECT NULL::BIGINT AS archived_count, NULL::VARCHAR AS last_archived_wal, NULL::TIMESTAMPTZ AS last_archived_time,
    NULL::BIGINT AS failed_count, NULL::VARCHAR AS last_failed_wal, NULL::TIMESTAMPTZ AS last_failed_time,
    NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_bgwriter AS
SELECT NULL::BIGINT AS checkpoints_timed, NULL::BIGINT AS checkpoints_req, NULL::DOUBLE AS checkpoint_write_time,
    NULL::DOUBLE AS checkpoint_sync_time, NULL::BIGINT AS buffers_checkpoint, NULL::BIGINT AS buffers_clean,
    NULL::BIGINT AS maxwritten_clean, NULL::BIGINT AS buffers_backend, NULL::BIGINT AS buffers_backend_fsync,
    NULL::BIGINT AS buffers_alloc, NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_database AS
SELECT NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::INTEGER AS numbackends, NULL::BIGINT AS xact_commit,
    NULL::BIGINT AS xact_rollback, NULL::BIGINT AS blks_read, NULL::BIGINT AS blks_hit,
    NULL::BIGINT AS tup_returned, NULL::BIGINT AS tup_fetched, NULL::BIGINT AS tup_inserted,
    NULL::BIGINT AS tup_updated, NULL::BIGINT AS tup_deleted, NULL::BIGINT AS conflicts,
    NULL::BIGINT AS temp_files, NULL::BIGINT AS temp_bytes, NULL::BIGINT AS deadlocks,
    NULL::BIGINT AS checksum_failures, NULL::TIMESTAMPTZ AS checksum_last_failure, NULL::DOUBLE AS blk_read_time,
    NULL::DOUBLE AS blk_write_time, NULL::DOUBLE AS session_time, NULL::DOUBLE AS active_time,
    NULL::DOUBLE AS idle_in_transaction_time, NULL::BIGINT AS sessions, NULL::BIGINT AS sessions_abandoned,
    NULL::BIGINT AS sessions_fatal, NULL::BIGINT AS sessions_killed, NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_database_conflicts AS
SELECT NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::BIGINT AS confl_tablespace,
    NULL::BIGINT AS confl_lock, NULL::BIGINT AS confl_snapshot, NULL::BIGINT AS confl_bufferpin,
    NULL::BIGINT AS confl_deadlock
WHERE false;

CREATE VIEW system.pgc.pg_stat_gssapi AS
SELECT NULL::INTEGER AS pid, NULL::BOOLEAN AS gss_authenticated, NULL::VARCHAR AS principal,
    NULL::BOOLEAN AS encrypted
WHERE false;

CREATE VIEW system.pgc.pg_stat_progress_analyze AS
SELECT NULL::INTEGER AS pid, NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::UINTEGER AS relid,
    NULL::VARCHAR AS phase, NULL::BIGINT AS sample_blks_total, NULL::BIGINT AS sample_blks_scanned,
    NULL::BIGINT AS ext_stats_total, NULL::BIGINT AS ext_stats_computed, NULL::BIGINT AS child_tables_total,
    NULL::BIGINT AS child_tables_done, NULL::UINTEGER AS current_child_table_relid
WHERE false;

CREATE VIEW system.pgc.pg_stat_progress_basebackup AS
SELECT NULL::INTEGER AS pid, NULL::VARCHAR AS phase, NULL::BIGINT AS backup_total, NULL::BIGINT AS backup_streamed,
    NULL::BIGINT AS tablespaces_total, NULL::BIGINT AS tablespaces_streamed
WHERE false;

CREATE VIEW system.pgc.pg_stat_progress_cluster AS
SELECT NULL::INTEGER AS pid, NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::UINTEGER AS relid,
    NULL::VARCHAR AS command, NULL::VARCHAR AS phase, NULL::UINTEGER AS cluster_index_relid,
    NULL::BIGINT AS heap_tuples_scanned, NULL::BIGINT AS heap_tuples_written, NULL::BIGINT AS heap_blks_total,
    NULL::BIGINT AS heap_blks_scanned, NULL::BIGINT AS index_rebuild_count
WHERE false;

CREATE VIEW system.pgc.pg_stat_progress_copy AS
SELECT NULL::INTEGER AS pid, NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::UINTEGER AS relid,
    NULL::VARCHAR AS command, NULL::VARCHAR AS type, NULL::BIGINT AS bytes_processed, NULL::BIGINT AS bytes_total,
    NULL::BIGINT AS tuples_processed, NULL::BIGINT AS tuples_excluded
WHERE false;

CREATE VIEW system.pgc.pg_stat_progress_create_index AS
SELECT NULL::INTEGER AS pid, NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::UINTEGER AS relid,
    NULL::UINTEGER AS index_relid, NULL::VARCHAR AS command, NULL::VARCHAR AS phase, NULL::BIGINT AS lockers_total,
    NULL::BIGINT AS lockers_done, NULL::BIGINT AS current_locker_pid, NULL::BIGINT AS blocks_total,
    NULL::BIGINT AS blocks_done, NULL::BIGINT AS tuples_total, NULL::BIGINT AS tuples_done,
    NULL::BIGINT AS partitions_total, NULL::BIGINT AS partitions_done
WHERE false;

CREATE VIEW system.pgc.pg_stat_progress_vacuum AS
SELECT NULL::INTEGER AS pid, NULL::UINTEGER AS datid, NULL::VARCHAR AS datname, NULL::UINTEGER AS relid,
    NULL::VARCHAR AS phase, NULL::BIGINT AS heap_blks_total, NULL::BIGINT AS heap_blks_scanned,
    NULL::BIGINT AS heap_blks_vacuumed, NULL::BIGINT AS index_vacuum_count, NULL::BIGINT AS max_dead_tuples,
    NULL::BIGINT AS num_dead_tuples
WHERE false;

CREATE VIEW system.pgc.pg_stat_recovery_prefetch AS
SELECT NULL::TIMESTAMPTZ AS stats_reset, NULL::BIGINT AS prefetch, NULL::BIGINT AS hit, NULL::BIGINT AS skip_init,
    NULL::BIGINT AS skip_new, NULL::BIGINT AS skip_fpw, NULL::BIGINT AS skip_rep, NULL::INTEGER AS wal_distance,
    NULL::INTEGER AS block_distance, NULL::INTEGER AS io_depth
WHERE false;

CREATE VIEW system.pgc.pg_stat_replication AS
SELECT NULL::INTEGER AS pid, NULL::UINTEGER AS usesysid, NULL::VARCHAR AS usename, NULL::VARCHAR AS application_name,
    NULL::VARCHAR AS client_addr, NULL::VARCHAR AS client_hostname, NULL::INTEGER AS client_port,
    NULL::TIMESTAMPTZ AS backend_start, NULL::UINTEGER AS backend_xmin, NULL::VARCHAR AS state,
    NULL::VARCHAR AS sent_lsn, NULL::VARCHAR AS write_lsn, NULL::VARCHAR AS flush_lsn, NULL::VARCHAR AS replay_lsn,
    NULL::INTERVAL AS write_lag, NULL::INTERVAL AS flush_lag, NULL::INTERVAL AS replay_lag,
    NULL::INTEGER AS sync_priority, NULL::VARCHAR AS sync_state, NULL::TIMESTAMPTZ AS reply_time
WHERE false;

CREATE VIEW system.pgc.pg_stat_replication_slots AS
SELECT NULL::VARCHAR AS slot_name, NULL::BIGINT AS spill_txns, NULL::BIGINT AS spill_count,
    NULL::BIGINT AS spill_bytes, NULL::BIGINT AS stream_txns, NULL::BIGINT AS stream_count,
    NULL::BIGINT AS stream_bytes, NULL::BIGINT AS total_txns, NULL::BIGINT AS total_bytes,
    NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_slru AS
SELECT NULL::VARCHAR AS name, NULL::BIGINT AS blks_zeroed, NULL::BIGINT AS blks_hit, NULL::BIGINT AS blks_read,
    NULL::BIGINT AS blks_written, NULL::BIGINT AS blks_exists, NULL::BIGINT AS flushes, NULL::BIGINT AS truncates,
    NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_ssl AS
SELECT NULL::INTEGER AS pid, NULL::BOOLEAN AS ssl, NULL::VARCHAR AS version, NULL::VARCHAR AS cipher,
    NULL::INTEGER AS bits, NULL::VARCHAR AS client_dn, NULL::DECIMAL(38, 0) AS client_serial,
    NULL::VARCHAR AS issuer_dn
WHERE false;

CREATE VIEW system.pgc.pg_stat_subscription AS
SELECT NULL::UINTEGER AS subid, NULL::VARCHAR AS subname, NULL::INTEGER AS pid, NULL::UINTEGER AS relid,
    NULL::VARCHAR AS received_lsn, NULL::TIMESTAMPTZ AS last_msg_send_time,
    NULL::TIMESTAMPTZ AS last_msg_receipt_time, NULL::VARCHAR AS latest_end_lsn,
    NULL::TIMESTAMPTZ AS latest_end_time
WHERE false;

CREATE VIEW system.pgc.pg_stat_subscription_stats AS
SELECT NULL::UINTEGER AS subid, NULL::VARCHAR AS subname, NULL::BIGINT AS apply_error_count,
    NULL::BIGINT AS sync_error_count, NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_sys_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_read,
    NULL::BIGINT AS idx_tup_fetch
WHERE false;

CREATE VIEW system.pgc.pg_stat_sys_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS seq_scan,
    NULL::BIGINT AS seq_tup_read, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_fetch,
    NULL::BIGINT AS n_tup_ins, NULL::BIGINT AS n_tup_upd, NULL::BIGINT AS n_tup_del, NULL::BIGINT AS n_tup_hot_upd,
    NULL::BIGINT AS n_live_tup, NULL::BIGINT AS n_dead_tup, NULL::BIGINT AS n_mod_since_analyze,
    NULL::BIGINT AS n_ins_since_vacuum, NULL::TIMESTAMPTZ AS last_vacuum, NULL::TIMESTAMPTZ AS last_autovacuum,
    NULL::TIMESTAMPTZ AS last_analyze, NULL::TIMESTAMPTZ AS last_autoanalyze, NULL::BIGINT AS vacuum_count,
    NULL::BIGINT AS autovacuum_count, NULL::BIGINT AS analyze_count, NULL::BIGINT AS autoanalyze_count
WHERE false;

CREATE VIEW system.pgc.pg_stat_user_functions AS
SELECT NULL::UINTEGER AS funcid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS funcname, NULL::BIGINT AS calls,
    NULL::DOUBLE AS total_time, NULL::DOUBLE AS self_time
WHERE false;

CREATE VIEW system.pgc.pg_stat_user_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_read,
    NULL::BIGINT AS idx_tup_fetch
WHERE false;

CREATE VIEW system.pgc.pg_stat_wal AS
SELECT NULL::BIGINT AS wal_records, NULL::BIGINT AS wal_fpi, NULL::DECIMAL(38, 0) AS wal_bytes,
    NULL::BIGINT AS wal_buffers_full, NULL::BIGINT AS wal_write, NULL::BIGINT AS wal_sync,
    NULL::DOUBLE AS wal_write_time, NULL::DOUBLE AS wal_sync_time, NULL::TIMESTAMPTZ AS stats_reset
WHERE false;

CREATE VIEW system.pgc.pg_stat_wal_receiver AS
SELECT NULL::INTEGER AS pid, NULL::VARCHAR AS status, NULL::VARCHAR AS receive_start_lsn,
    NULL::INTEGER AS receive_start_tli, NULL::VARCHAR AS written_lsn, NULL::VARCHAR AS flushed_lsn,
    NULL::INTEGER AS received_tli, NULL::TIMESTAMPTZ AS last_msg_send_time,
    NULL::TIMESTAMPTZ AS last_msg_receipt_time, NULL::VARCHAR AS latest_end_lsn,
    NULL::TIMESTAMPTZ AS latest_end_time, NULL::VARCHAR AS slot_name, NULL::VARCHAR AS sender_host,
    NULL::INTEGER AS sender_port, NULL::VARCHAR AS conninfo
WHERE false;

CREATE VIEW system.pgc.pg_stat_xact_all_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS seq_scan,
    NULL::BIGINT AS seq_tup_read, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_fetch,
    NULL::BIGINT AS n_tup_ins, NULL::BIGINT AS n_tup_upd, NULL::BIGINT AS n_tup_del, NULL::BIGINT AS n_tup_hot_upd
WHERE false;

CREATE VIEW system.pgc.pg_stat_xact_sys_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS seq_scan,
    NULL::BIGINT AS seq_tup_read, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_fetch,
    NULL::BIGINT AS n_tup_ins, NULL::BIGINT AS n_tup_upd, NULL::BIGINT AS n_tup_del, NULL::BIGINT AS n_tup_hot_upd
WHERE false;

CREATE VIEW system.pgc.pg_stat_xact_user_functions AS
SELECT NULL::UINTEGER AS funcid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS funcname, NULL::BIGINT AS calls,
    NULL::DOUBLE AS total_time, NULL::DOUBLE AS self_time
WHERE false;

CREATE VIEW system.pgc.pg_stat_xact_user_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS seq_scan,
    NULL::BIGINT AS seq_tup_read, NULL::BIGINT AS idx_scan, NULL::BIGINT AS idx_tup_fetch,
    NULL::BIGINT AS n_tup_ins, NULL::BIGINT AS n_tup_upd, NULL::BIGINT AS n_tup_del, NULL::BIGINT AS n_tup_hot_upd
WHERE false;

CREATE VIEW system.pgc.pg_statio_all_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_blks_read, NULL::BIGINT AS idx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_all_sequences AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS blks_read,
    NULL::BIGINT AS blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_all_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS heap_blks_read,
    NULL::BIGINT AS heap_blks_hit, NULL::BIGINT AS idx_blks_read, NULL::BIGINT AS idx_blks_hit,
    NULL::BIGINT AS toast_blks_read, NULL::BIGINT AS toast_blks_hit, NULL::BIGINT AS tidx_blks_read,
    NULL::BIGINT AS tidx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_sys_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_blks_read, NULL::BIGINT AS idx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_sys_sequences AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS blks_read,
    NULL::BIGINT AS blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_sys_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS heap_blks_read,
    NULL::BIGINT AS heap_blks_hit, NULL::BIGINT AS idx_blks_read, NULL::BIGINT AS idx_blks_hit,
    NULL::BIGINT AS toast_blks_read, NULL::BIGINT AS toast_blks_hit, NULL::BIGINT AS tidx_blks_read,
    NULL::BIGINT AS tidx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_user_indexes AS
SELECT NULL::UINTEGER AS relid, NULL::UINTEGER AS indexrelid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname,
    NULL::VARCHAR AS indexrelname, NULL::BIGINT AS idx_blks_read, NULL::BIGINT AS idx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_user_sequences AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS blks_read,
    NULL::BIGINT AS blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statio_user_tables AS
SELECT NULL::UINTEGER AS relid, NULL::VARCHAR AS schemaname, NULL::VARCHAR AS relname, NULL::BIGINT AS heap_blks_read,
    NULL::BIGINT AS heap_blks_hit, NULL::BIGINT AS idx_blks_read, NULL::BIGINT AS idx_blks_hit,
    NULL::BIGINT AS toast_blks_read, NULL::BIGINT AS toast_blks_hit, NULL::BIGINT AS tidx_blks_read,
    NULL::BIGINT AS tidx_blks_hit
WHERE false;

CREATE VIEW system.pgc.pg_statistic AS
SELECT NULL::UINTEGER AS starelid, NULL::SMALLINT AS staattnum, NULL::BOOLEAN AS stainherit,
    NULL::FLOAT AS stanullfrac, NULL::INTEGER AS stawidth, NULL::FLOAT AS stadistinct, NULL::SMALLINT AS stakind1,
    NULL::SMALLINT AS stakind2, NULL::SMALLINT AS stakind3, NULL::SMALLINT AS stakind4, NULL::SMALLINT AS stakind5,
    NULL::UINTEGER AS staop1, NULL::UINTEGER AS staop2, NULL::UINTEGER AS staop3, NULL::UINTEGER AS staop4,
    NULL::UINTEGER AS staop5, NULL::UINTEGER AS stacoll1, NULL::UINTEGER AS stacoll2, NULL::UINTEGER AS stacoll3,
    NULL::UINTEGER AS stacoll4, NULL::UINTEGER AS stacoll5, NULL::FLOAT[] AS stanumbers1,
    NULL::FLOAT[] AS stanumbers2, NULL::FLOAT[] AS stanumbers3, NULL::FLOAT[] AS stanumbers4,
    NULL::FLOAT[] AS stanumbers5, NULL::VARCHAR AS stavalues1, NULL::VARCHAR AS stavalues2,
    NULL::VARCHAR AS stavalues3, NULL::VARCHAR AS stavalues4, NULL::VARCHAR AS stavalues5
WHERE false;

CREATE VIEW system.pgc.pg_statistic_ext AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS stxrelid, NULL::VARCHAR AS stxname, NULL::UINTEGER AS stxnamespace,
    NULL::UINTEGER AS stxowner, NULL::INTEGER AS stxstattarget, NULL::SMALLINT[] AS stxkeys,
    NULL::VARCHAR[] AS stxkind, NULL::VARCHAR AS stxexprs
WHERE false;

CREATE VIEW system.pgc.pg_statistic_ext_data AS
SELECT NULL::UINTEGER AS stxoid, NULL::BOOLEAN AS stxdinherit, NULL::VARCHAR AS stxdndistinct,
    NULL::VARCHAR AS stxddependencies, NULL::VARCHAR AS stxdmcv, NULL::VARCHAR[] AS stxdexpr
WHERE false;

CREATE VIEW system.pgc.pg_stats AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS attname, NULL::BOOLEAN AS inherited,
    NULL::FLOAT AS null_frac, NULL::INTEGER AS avg_width, NULL::FLOAT AS n_distinct,
    NULL::VARCHAR AS most_common_vals, NULL::FLOAT[] AS most_common_freqs, NULL::VARCHAR AS histogram_bounds,
    NULL::FLOAT AS correlation, NULL::VARCHAR AS most_common_elems, NULL::FLOAT[] AS most_common_elem_freqs,
    NULL::FLOAT[] AS elem_count_histogram
WHERE false;

CREATE VIEW system.pgc.pg_stats_ext AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS statistics_schemaname,
    NULL::VARCHAR AS statistics_name, NULL::VARCHAR AS statistics_owner, NULL::VARCHAR[] AS attnames,
    NULL::VARCHAR[] AS exprs, NULL::VARCHAR[] AS kinds, NULL::BOOLEAN AS inherited, NULL::VARCHAR AS n_distinct,
    NULL::VARCHAR AS dependencies, NULL::VARCHAR[] AS most_common_vals, NULL::BOOLEAN[] AS most_common_val_nulls,
    NULL::DOUBLE[] AS most_common_freqs, NULL::DOUBLE[] AS most_common_base_freqs
WHERE false;

CREATE VIEW system.pgc.pg_stats_ext_exprs AS
SELECT NULL::VARCHAR AS schemaname, NULL::VARCHAR AS tablename, NULL::VARCHAR AS statistics_schemaname,
    NULL::VARCHAR AS statistics_name, NULL::VARCHAR AS statistics_owner, NULL::VARCHAR AS expr,
    NULL::BOOLEAN AS inherited, NULL::FLOAT AS null_frac, NULL::INTEGER AS avg_width, NULL::FLOAT AS n_distinct,
    NULL::VARCHAR AS most_common_vals, NULL::FLOAT[] AS most_common_freqs, NULL::VARCHAR AS histogram_bounds,
    NULL::FLOAT AS correlation, NULL::VARCHAR AS most_common_elems, NULL::FLOAT[] AS most_common_elem_freqs,
    NULL::FLOAT[] AS elem_count_histogram
WHERE false;

CREATE VIEW system.pgc.pg_subscription AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS subdbid, NULL::VARCHAR AS subskiplsn, NULL::VARCHAR AS subname,
    NULL::UINTEGER AS subowner, NULL::BOOLEAN AS subenabled, NULL::BOOLEAN AS subbinary,
    NULL::BOOLEAN AS substream, NULL::VARCHAR AS subtwophasestate, NULL::BOOLEAN AS subdisableonerr,
    NULL::VARCHAR AS subconninfo, NULL::VARCHAR AS subslotname, NULL::VARCHAR AS subsynccommit,
    NULL::VARCHAR[] AS subpublications
WHERE false;

CREATE VIEW system.pgc.pg_subscription_rel AS
SELECT NULL::UINTEGER AS srsubid, NULL::UINTEGER AS srrelid, NULL::VARCHAR AS srsubstate, NULL::VARCHAR AS srsublsn
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
    NULL::VARCHAR AS tgnewtable
WHERE false;

CREATE VIEW system.pgc.pg_user_mapping AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS umuser, NULL::UINTEGER AS umserver, NULL::VARCHAR[] AS umoptions
WHERE false;

CREATE VIEW system.pgc.pg_user_mappings AS
SELECT NULL::UINTEGER AS umid, NULL::UINTEGER AS srvid, NULL::VARCHAR AS srvname, NULL::UINTEGER AS umuser,
    NULL::VARCHAR AS usename, NULL::VARCHAR[] AS umoptions
WHERE false;
