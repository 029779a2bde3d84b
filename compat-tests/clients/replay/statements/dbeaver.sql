-- current schema
SELECT current_schema(),session_user
-- search path
SHOW search_path
-- session settings
SET extra_float_digits = 3; SET application_name = 'DBeaver 24.0.0 - Metadata'
-- databases [columns]
SELECT db.oid,db.* FROM pg_catalog.pg_database db WHERE datallowconn AND NOT datistemplate AND db.datname = 'mydb'
-- default database
SELECT db.oid,db.datname,pg_catalog.pg_get_userbyid(db.datdba) AS owner,pg_catalog.pg_encoding_to_char(db.encoding) AS encoding FROM pg_catalog.pg_database db WHERE db.datname='mydb'
-- setting of a version
select * from pg_catalog.pg_settings where name='standard_conforming_strings'
-- keywords
SELECT string_agg(word, ',' ORDER BY word) FROM pg_catalog.pg_get_keywords() WHERE word IN ('select', 'table', 'window', 'analyze', 'zone')
-- has enums
SELECT * FROM pg_catalog.pg_enum WHERE 1<>1 LIMIT 1
-- has rewrite
SELECT reltype FROM pg_catalog.pg_class WHERE 1<>1 LIMIT 1
-- schemas [columns]
SELECT n.oid,n.*,d.description FROM pg_catalog.pg_namespace n LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=n.oid AND d.objsubid=0 AND d.classoid='pg_namespace'::regclass WHERE n.nspname IN ('public', 'archive') ORDER BY nspname
-- types [columns]
SELECT t.oid,t.*,c.relkind,format_type(nullif(t.typbasetype, 0), t.typtypmod) as base_type_name, d.description FROM pg_catalog.pg_type t LEFT OUTER JOIN pg_catalog.pg_type et ON et.oid=t.typelem LEFT OUTER JOIN pg_catalog.pg_class c ON c.oid=t.typrelid LEFT OUTER JOIN pg_catalog.pg_description d ON t.oid=d.objoid WHERE t.typname IS NOT NULL AND (c.relkind IS NULL OR c.relkind = 'c') AND (et.typcategory IS NULL OR et.typcategory <> 'C') ORDER BY 1
-- tables of a schema
SELECT c.oid,c.relname,c.relkind,c.relpersistence,c.relhasindex,d.description,pg_catalog.pg_get_expr(c.relpartbound, c.oid) as partition_expr, pg_catalog.pg_get_partkeydef(c.oid) as partition_key
FROM pg_catalog.pg_class c
INNER JOIN pg_catalog.pg_namespace n ON n.oid=c.relnamespace
LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=c.oid AND d.objsubid=0 AND d.classoid='pg_class'::regclass
WHERE n.nspname='public' AND c.relkind not in ('i','I','c') ORDER BY relname
-- columns of a table
SELECT c.relname,a.attname,a.attnum,a.atttypmod,a.attnotnull,a.attidentity,a.attgenerated,pg_catalog.pg_get_expr(ad.adbin, ad.adrelid, true) as def_value,dsc.description,format_type(a.atttypid, a.atttypmod) AS type
FROM pg_catalog.pg_attribute a
INNER JOIN pg_catalog.pg_class c ON (a.attrelid=c.oid)
LEFT OUTER JOIN pg_catalog.pg_attrdef ad ON (a.attrelid=ad.adrelid AND a.attnum = ad.adnum)
LEFT OUTER JOIN pg_catalog.pg_description dsc ON (c.oid=dsc.objoid AND a.attnum = dsc.objsubid)
WHERE NOT a.attisdropped AND a.attnum>0 AND c.oid='public.order_lines'::regclass ORDER BY a.attnum
-- constraints of a schema
SELECT c.oid,c.conname,c.contype,c.conkey,c.confkey,t.relname as tabrelname,rt.relname as refrelname,d.description,case when c.contype='c' then "substring"(pg_get_constraintdef(c.oid), 7) else null end consrc_copy
FROM pg_catalog.pg_constraint c
INNER JOIN pg_catalog.pg_class t ON t.oid=c.conrelid
LEFT OUTER JOIN pg_catalog.pg_class rt ON rt.oid=c.confrelid
LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=c.oid AND d.objsubid=0 AND d.classoid='pg_constraint'::regclass
WHERE c.connamespace = 'public'::regnamespace AND c.contype <> 'n' ORDER BY c.conname
-- indexes of a schema
SELECT i.indisunique,i.indisprimary,i.indkey,i.indclass,i.indoption,c.relname,pg_catalog.pg_get_indexdef(i.indexrelid) AS def,tc.relname as tabrelname,dsc.description,pg_catalog.pg_get_expr(i.indpred, i.indrelid) as pred_expr,pg_catalog.pg_get_expr(i.indexprs, i.indrelid, true) as expr,am.amname
FROM pg_catalog.pg_index i
INNER JOIN pg_catalog.pg_class c ON c.oid=i.indexrelid
INNER JOIN pg_catalog.pg_class tc ON tc.oid=i.indrelid
LEFT OUTER JOIN pg_catalog.pg_am am ON am.oid=c.relam
LEFT OUTER JOIN pg_catalog.pg_description dsc ON i.indexrelid=dsc.objoid
WHERE c.relnamespace='public'::regnamespace ORDER BY tc.relname, c.relname
-- sequences
SELECT c.relname,s.seqstart,s.seqincrement,s.seqmin,s.seqmax,s.seqcache,s.seqcycle,format_type(s.seqtypid, NULL) AS type FROM pg_catalog.pg_class c JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid WHERE c.relkind='S' ORDER BY 1
-- inheritance
SELECT i.*,c.relnamespace FROM pg_catalog.pg_inherits i,pg_catalog.pg_class c WHERE i.inhrelid='public.customers'::regclass AND c.oid=i.inhparent ORDER BY i.inhseqno
-- sizes
select c.relname,pg_catalog.pg_total_relation_size(c.oid) as total_size,pg_catalog.pg_relation_size(c.oid) as rel_size,pg_catalog.pg_stat_get_numscans(c.oid) >= 0 AS scanned FROM pg_class c WHERE c.relnamespace='public'::regnamespace AND c.relkind = 'r' ORDER BY 1
-- triggers
SELECT x.oid,x.*,p.pronamespace as func_schema_id,d.description FROM pg_catalog.pg_trigger x LEFT OUTER JOIN pg_catalog.pg_proc p ON p.oid=x.tgfoid LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=x.oid AND d.objsubid=0 WHERE x.tgrelid='public.order_lines'::regclass AND NOT x.tgisinternal
-- policies
SELECT * FROM pg_catalog.pg_policies WHERE schemaname='public' AND tablename='customers'
-- dependencies
SELECT DISTINCT dep.deptype, dep.classid::regclass::text AS class FROM pg_catalog.pg_depend dep WHERE dep.refobjid='public.nothing_depends'::text::regclass::oid AND 1<>1
-- view definition
SELECT pg_catalog.pg_get_viewdef('public.active_customers'::regclass, true) AS def
-- roles
SELECT a.oid,a.rolname,a.rolsuper,a.rolcanlogin,pd.description FROM pg_catalog.pg_roles a LEFT JOIN pg_catalog.pg_shdescription pd ON a.oid = pd.objoid WHERE a.rolname = 'openduck'
-- extensions
SELECT e.oid,cfg.tbls,n.nspname as schema_name,e.* FROM pg_catalog.pg_extension e join pg_namespace n on n.oid =e.extnamespace left join (select ARRAY_AGG(ns.nspname || '.' || cls.relname) tbls, oid_ext from (select unnest(e1.extconfig) oid , e1.oid oid_ext from pg_catalog.pg_extension e1) c join pg_class cls on cls.oid = c.oid join pg_namespace ns on ns.oid = cls.relnamespace group by oid_ext) cfg on cfg.oid_ext = e.oid WHERE e.extname <> 'plpgsql' ORDER BY e.oid
-- sessions
SELECT sa.pid, sa.usename, sa.application_name IS NOT NULL AS named, sa.state FROM pg_catalog.pg_stat_activity sa WHERE sa.pid = pg_backend_pid()
-- data with a limit
SELECT c.id, c."name", c.email, c.feeling, c.balance, c.since, c.active FROM public.customers c ORDER BY 1 LIMIT 200
