//! sqlx: prepared statements in binary, types by the server's word, pools and migrations.

#[path = "../../comparison.rs"]
mod comparison;

use futures_util::TryStreamExt;
use sqlx::{
    AssertSqlSafe, Column, Connection, Executor, FromRow, PgConnection, QueryBuilder, Row, SqlSafeStr, TypeInfo,
    migrate::{Migration, MigrationType, Migrator},
    postgres::{PgPoolOptions, PgRow},
    types::{
        BigDecimal, Json, Uuid,
        chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc},
    },
};

use comparison::{Outcome, check};

#[derive(Debug, sqlx::Type)]
#[sqlx(type_name = "mood", rename_all = "lowercase")]
enum Mood {
    Sad,
    Ok,
    Happy,
}

#[derive(Debug, FromRow)]
#[expect(dead_code, reason = "it is printed")]
struct Customer {
    id: i32,
    name: String,
    email: Option<String>,
    balance: Option<BigDecimal>,
    since: Option<NaiveDateTime>,
    active: bool,
}

fn state(error: &sqlx::Error) -> String {
    error.as_database_error().and_then(|error| error.code()).map_or_else(|| error.to_string(), |code| code.into_owned())
}

async fn connect(url: &str) -> Outcome<PgConnection> {
    Ok(PgConnection::connect(url).await?)
}

#[tokio::main]
async fn main() {
    check("reads a struct", async |url: String| {
        let mut con = connect(&url).await?;
        Ok(sqlx::query_as::<_, Customer>("SELECT id, name, email, balance, since, active FROM customers ORDER BY id")
            .fetch_all(&mut con)
            .await?)
    })
    .await;
    check("reads all types", async |url: String| {
        let mut con = connect(&url).await?;
        let mut seen = Vec::new();
        let sql = "SELECT b, i2, i4, i8, r4, r8, n, t, d, ti, ts, tz, u, bin, js, ia, ta FROM everything WHERE id <> 2 ORDER BY id";
        for row in sqlx::query(sql).fetch_all(&mut con).await? {
            let first = (row.try_get::<Option<bool>, _>(0)?, row.try_get::<Option<i16>, _>(1)?, row.try_get::<Option<i32>, _>(2)?, row.try_get::<Option<i64>, _>(3)?);
            let second = (row.try_get::<Option<f32>, _>(4)?, row.try_get::<Option<f64>, _>(5)?, row.try_get::<Option<BigDecimal>, _>(6)?, row.try_get::<Option<String>, _>(7)?);
            let third = (row.try_get::<Option<NaiveDate>, _>(8)?, row.try_get::<Option<NaiveTime>, _>(9)?, row.try_get::<Option<NaiveDateTime>, _>(10)?);
            let fourth = (row.try_get::<Option<DateTime<Utc>>, _>(11)?, row.try_get::<Option<Uuid>, _>(12)?, row.try_get::<Option<Vec<u8>>, _>(13)?);
            let fifth = (row.try_get::<Option<Json<serde_json::Value>>, _>(14)?, row.try_get::<Option<Vec<Option<i32>>>, _>(15)?, row.try_get::<Option<Vec<Option<String>>>, _>(16)?);
            seen.push(format!("{first:?} {second:?} {third:?} {fourth:?} {fifth:?}"));
        }
        Ok(seen)
    })
    .await;
    check("describes columns", async |url: String| {
        let mut con = connect(&url).await?;
        let row: PgRow =
            sqlx::query("SELECT id, name, balance, since, active FROM customers").fetch_one(&mut con).await?;
        Ok(row
            .columns()
            .iter()
            .map(|column| format!("{} {}", column.name(), column.type_info().name()))
            .collect::<Vec<_>>())
    })
    .await;
    check("describes a statement as its macros do", async |url: String| {
        let mut con = connect(&url).await?;
        let mut seen = Vec::new();
        for sql in [
            "SELECT id, name, email FROM customers WHERE id = $1",
            "INSERT INTO customers (id, name) VALUES ($1, $2)",
            "SELECT count(*) AS n FROM orders WHERE total > $1",
        ] {
            let told = con.describe(AssertSqlSafe(sql).into_sql_str()).await?;
            let columns: Vec<_> =
                told.columns().iter().map(|column| format!("{} {}", column.name(), column.type_info())).collect();
            let nullable: Vec<_> = (0..columns.len()).map(|i| told.nullable(i)).collect();
            seen.push(format!(
                "{columns:?} {nullable:?} {}",
                told.parameters().map_or(String::new(), |p| format!("{p:?}"))
            ));
        }
        Ok(seen)
    })
    .await;
    check("binds values", async |url: String| {
        let mut con = connect(&url).await?;
        let row = sqlx::query("SELECT $1 AS a, $2 AS b, $3 AS c, $4 AS d, $5 AS e, $6 AS f, $7 AS g")
            .bind(true)
            .bind(7_i32)
            .bind("é'")
            .bind(1.5_f64)
            .bind(Uuid::from_u128(5))
            .bind(vec![1_i32, 2])
            .bind(Json(vec![1]))
            .fetch_one(&mut con)
            .await?;
        Ok((
            row.try_get::<bool, _>("a")?,
            row.try_get::<i32, _>("b")?,
            row.try_get::<String, _>("c")?,
            row.try_get::<f64, _>("d")?,
            row.try_get::<Uuid, _>("e")?,
            row.try_get::<Vec<i32>, _>("f")?,
        ))
    })
    .await;
    check("writes values", async |url: String| {
        let mut con = connect(&url).await?;
        con.execute("CREATE TABLE written (i integer, t text, n numeric(10,2), d date, tz timestamptz, a integer[], j json, b bytea)").await?;
        let done = sqlx::query("INSERT INTO written VALUES ($1, $2, $3, $4, $5, $6, $7, $8), ($9, NULL, NULL, NULL, NULL, NULL, NULL, NULL)")
            .bind(1_i32).bind("x").bind("1.50".parse::<BigDecimal>()?).bind(NaiveDate::from_ymd_opt(2024, 2, 29)).bind(DateTime::from_timestamp(0, 0))
            .bind(vec![1, 2]).bind(Json("j")).bind(vec![0_u8, 255]).bind(2_i32)
            .execute(&mut con)
            .await?;
        let updated = sqlx::query("UPDATE written SET i = i + $1, n = n * $2 WHERE i = $3").bind(10_i32).bind("2".parse::<BigDecimal>()?).bind(1_i32).execute(&mut con).await?;
        let row = sqlx::query("SELECT i, n, d, a FROM written WHERE i = 11").fetch_one(&mut con).await?;
        Ok((done.rows_affected(), updated.rows_affected(), row.try_get::<i32, _>(0)?, row.try_get::<BigDecimal, _>(1)?, row.try_get::<Vec<i32>, _>(3)?))
    })
    .await;
    check("arrays in ANY", async |url: String| {
        let mut con = connect(&url).await?;
        Ok(sqlx::query_scalar::<_, i32>("SELECT id FROM customers WHERE id = ANY($1) ORDER BY id")
            .bind(vec![1, 3])
            .fetch_all(&mut con)
            .await?)
    })
    .await;
    check("unnest of arrays", async |url: String| {
        let mut con = connect(&url).await?;
        con.execute("CREATE TABLE bulk (i integer, t text)").await?;
        let sql = "INSERT INTO bulk SELECT * FROM UNNEST($1::int[], $2::text[])";
        Ok(sqlx::query(sql)
            .bind(vec![1, 2, 3])
            .bind(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])
            .execute(&mut con)
            .await?
            .rows_affected())
    })
    .await;
    check("query builder", async |url: String| {
        let mut con = connect(&url).await?;
        con.execute("CREATE TABLE built (i integer, t text)").await?;
        let mut builder = QueryBuilder::new("INSERT INTO built (i, t) ");
        builder.push_values(0..200, |mut row, i: i32| {
            row.push_bind(i).push_bind(format!("row {i}"));
        });
        Ok(builder.build().execute(&mut con).await?.rows_affected())
    })
    .await;
    check("enums", async |url: String| {
        let mut con = connect(&url).await?;
        let found =
            sqlx::query_scalar::<_, Mood>("SELECT feeling FROM customers ORDER BY id").fetch_all(&mut con).await?;
        let ids = sqlx::query_scalar::<_, i32>("SELECT id FROM customers WHERE feeling = $1")
            .bind(Mood::Sad)
            .fetch_all(&mut con)
            .await?;
        Ok((format!("{found:?}"), ids, [Mood::Ok, Mood::Happy].len()))
    })
    .await;
    check("streams rows", async |url: String| {
        let mut con = connect(&url).await?;
        let mut rows =
            sqlx::query_scalar::<_, i32>("SELECT i::int FROM generate_series(1, 10000) AS t(i)").fetch(&mut con);
        let mut sum = 0_i64;
        while let Some(i) = rows.try_next().await? {
            sum += i64::from(i);
        }
        Ok(sum)
    })
    .await;
    check("stops in the middle of rows", async |url: String| {
        let mut con = connect(&url).await?;
        let first = sqlx::query_scalar::<_, i32>("SELECT i::int FROM generate_series(1, 100000) AS t(i)")
            .fetch(&mut con)
            .try_next()
            .await?;
        Ok((first, sqlx::query_scalar::<_, i32>("SELECT 2::int").fetch_one(&mut con).await?))
    })
    .await;
    check("optional, one and many", async |url: String| {
        let mut con = connect(&url).await?;
        let none = sqlx::query_scalar::<_, String>("SELECT name FROM customers WHERE id = $1")
            .bind(99)
            .fetch_optional(&mut con)
            .await?;
        Ok((none, con.execute("SELECT 1; SELECT 2").await?.rows_affected()))
    })
    .await;
    check("transactions", async |url: String| {
        let mut con = connect(&url).await?;
        con.execute("CREATE TABLE kept (i integer)").await?;
        let mut transaction = con.begin().await?;
        sqlx::query("INSERT INTO kept VALUES ($1)").bind(1).execute(&mut *transaction).await?;
        transaction.commit().await?;
        let mut transaction = con.begin().await?;
        sqlx::query("INSERT INTO kept VALUES ($1)").bind(2).execute(&mut *transaction).await?;
        drop(transaction);
        Ok(sqlx::query_scalar::<_, i64>("SELECT count(*) FROM kept").fetch_one(&mut con).await?)
    })
    .await;
    check("nested transactions", async |url: String| {
        let mut con = connect(&url).await?;
        let mut outer = con.begin().await?;
        let mut inner = outer.begin().await?;
        let failed = inner.execute("SELECT nothing").await.err().as_ref().map(state);
        inner.rollback().await?;
        Ok((failed, sqlx::query_scalar::<_, i32>("SELECT 2::int").fetch_one(&mut *outer).await?))
    })
    .await;
    check("pools", async |url: String| {
        let pool = PgPoolOptions::new().max_connections(4).connect(&url).await?;
        let queries = (0..20).map(|i| sqlx::query_scalar::<_, i32>("SELECT $1::int").bind(i).fetch_one(&pool));
        Ok(futures_util::future::try_join_all(queries).await?)
    })
    .await;
    check("migrations", async |url: String| {
        let mut con = connect(&url).await?;
        let migration = Migration::new(
            1,
            "one".into(),
            MigrationType::Simple,
            AssertSqlSafe("CREATE TABLE migrated (i integer)").into_sql_str(),
            false,
        );
        let mut migrator = Migrator::with_migrations(vec![migration]);
        migrator.set_locking(true);
        migrator.run_direct(None, &mut con, false).await?;
        migrator.run_direct(None, &mut con, false).await?;
        Ok(sqlx::query_scalar::<_, i64>("SELECT count(*) FROM migrated").fetch_one(&mut con).await?)
    })
    .await;
    check("copies in", async |url: String| {
        let mut con = connect(&url).await?;
        con.execute("CREATE TABLE copied (i integer, t text)").await?;
        let mut copy = con.copy_in_raw("COPY copied FROM STDIN (FORMAT csv)").await?;
        copy.send(&b"1,one\n2,\n"[..]).await?;
        Ok(copy.finish().await?)
    })
    .await;
    check("errors", async |url: String| {
        let mut con = connect(&url).await?;
        let mut seen = Vec::new();
        for sql in [
            "SELECT nothing",
            "SELECT * FROM nothing",
            "SELECT 1/0",
            "INSERT INTO customers (id, name) VALUES (1, 'x')",
        ] {
            let error = sqlx::query(sql).execute(&mut con).await.err().ok_or("no error")?;
            let kind = error.as_database_error().map(|error| format!("{:?}", error.kind()));
            seen.push((state(&error), kind));
        }
        Ok(seen)
    })
    .await;
    check("errors name constraints", async |url: String| {
        let mut con = connect(&url).await?;
        let error = sqlx::query("INSERT INTO customers (id, name) VALUES (1, 'x')")
            .execute(&mut con)
            .await
            .err()
            .ok_or("no error")?;
        Ok(error.as_database_error().and_then(|error| error.constraint().map(str::to_owned)))
    })
    .await;
}
