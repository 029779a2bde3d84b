use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn public() {
    assert_snapshot!(all_shown(&[
        "SELECT * FROM public.t",
        "SELECT public.t.a FROM \"public\".t",
        "SELECT * FROM fly.public.t",
        "INSERT INTO public.t VALUES (1)",
        "CREATE TABLE public.t (a int)",
        "CREATE SCHEMA IF NOT EXISTS public",
        "SELECT nextval('public.s'), nextval('s'::regclass), setval('\"public\".s', 5)",
        "SELECT public.f(1)",
        "SELECT public.a FROM t AS public",
        "SELECT t.public.x FROM t",
        "SELECT public FROM t",
        "SELECT 'public.t' FROM t",
    ]), @r#"
    Read: SELECT * FROM "main".t
    Read: SELECT "main".t.a FROM "main".t
    Read: SELECT * FROM fly."main".t
    Write: INSERT INTO "main".t VALUES (1)
    Ddl: CREATE TABLE "main".t (a int)
    Ddl: CREATE SCHEMA IF NOT EXISTS "main"
    Write: SELECT nextval('main.s'), nextval('s'), setval('main.s', 5)
    Read: SELECT "main".f(1)
    Read: SELECT public.a FROM t AS public
    Read: SELECT t.public.x FROM t
    Read: SELECT public FROM t
    Read: SELECT 'public.t' FROM t
    "#);
}
