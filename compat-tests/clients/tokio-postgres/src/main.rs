//! tokio-postgres: everything binary, with the types that the server tells of each parameter and column.

#[path = "../../comparison.rs"]
mod comparison;

use std::{pin::pin, time::Duration};

use bytes::Bytes;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use futures_util::{SinkExt, StreamExt, TryStreamExt};
use postgres_types::{FromSql, ToSql, Type};
use tokio_postgres::{
    Client, IsolationLevel, NoTls, SimpleQueryMessage, binary_copy::BinaryCopyInWriter, error::SqlState,
};
use uuid::Uuid;

use comparison::{Outcome, check};

const LONG: &str = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b";

#[derive(Debug, ToSql, FromSql)]
#[postgres(name = "mood", rename_all = "lowercase")]
enum Mood {
    Sad,
    Ok,
    Happy,
}

async fn connect(url: &str) -> Outcome<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

fn state<T>(result: Result<T, tokio_postgres::Error>) -> String {
    match result {
        Ok(_) => "no error".to_owned(),
        Err(error) => error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned()),
    }
}

#[tokio::main]
async fn main() {
    check("reads all types", async |url: String| {
        let client = connect(&url).await?;
        let mut seen = Vec::new();
        for row in client.query("SELECT b, i2, i4, i8, r4, r8, t, d, ti, ts, tz, u, bin, js, ia, ta FROM everything WHERE id <> 2 ORDER BY id", &[]).await? {
            seen.push(format!(
                "{:?}",
                (
                    (row.get::<_, Option<bool>>(0), row.get::<_, Option<i16>>(1), row.get::<_, Option<i32>>(2), row.get::<_, Option<i64>>(3)),
                    (row.get::<_, Option<f32>>(4), row.get::<_, Option<f64>>(5), row.get::<_, Option<String>>(6), row.get::<_, Option<NaiveDate>>(7)),
                    (row.get::<_, Option<NaiveTime>>(8), row.get::<_, Option<NaiveDateTime>>(9), row.get::<_, Option<DateTime<Utc>>>(10)),
                    (row.get::<_, Option<Uuid>>(11), row.get::<_, Option<Vec<u8>>>(12), row.get::<_, Option<serde_json::Value>>(13)),
                    (row.get::<_, Option<Vec<Option<i32>>>>(14), row.get::<_, Option<Vec<Option<String>>>>(15)),
                )
            ));
        }
        Ok(seen)
    })
    .await;
    check("passes values of every type", async |url: String| {
        let client = connect(&url).await?;
        let row = client
            .query_one(
                "SELECT $1::boolean, $2::smallint, $3::int, $4::bigint, $5::real, $6::float8, $7::text, $8::date, $9::timestamp, $10::timestamptz, \
                 $11::uuid, $12::bytea, $13::json, $14::int[], $15::time",
                &[
                    &true, &7_i16, &-7_i32, &(1_i64 << 40), &1.5_f32, &-0.1_f64, &"é'", &NaiveDate::from_ymd_opt(2024, 2, 29),
                    &NaiveDate::from_ymd_opt(2024, 2, 29).and_then(|day| day.and_hms_micro_opt(1, 2, 3, 4)),
                    &DateTime::from_timestamp(0, 0), &Uuid::from_u128(5), &vec![0_u8, 255], &serde_json::json!({"a": [1]}), &vec![Some(1), None],
                    &NaiveTime::from_hms_opt(1, 2, 3),
                ],
            )
            .await?;
        let types: Vec<_> = row.columns().iter().map(|column| column.type_().name().to_owned()).collect();
        Ok((types, row.get::<_, bool>(0), row.get::<_, i16>(1), row.get::<_, i64>(3), row.get::<_, String>(6), row.get::<_, NaiveDate>(7), row.get::<_, Vec<Option<i32>>>(13)))
    })
    .await;
    check("knows the types of parameters", async |url: String| {
        let client = connect(&url).await?;
        let mut seen = Vec::new();
        for sql in [
            "SELECT name FROM customers WHERE id = $1 AND balance > $2 AND since < $3",
            "INSERT INTO orders (id, customer_id, placed, total, tags, note) VALUES ($1, $2, $3, $4, $5, $6)",
            "UPDATE order_lines SET price = $1, quantity = quantity + $2 WHERE order_id = $3",
            "SELECT id FROM customers WHERE id = ANY($1) LIMIT $2",
            "SELECT $1::int + $2::int, upper($3)",
        ] {
            let statement = client.prepare(sql).await?;
            let columns: Vec<_> =
                statement.columns().iter().map(|column| format!("{} {}", column.name(), column.type_())).collect();
            seen.push((statement.params().iter().map(Type::to_string).collect::<Vec<_>>(), columns));
        }
        Ok(seen)
    })
    .await;
    check("columns tell their table", async |url: String| {
        let client = connect(&url).await?;
        let statement = client.prepare("SELECT id, name FROM customers").await?;
        Ok(statement
            .columns()
            .iter()
            .map(|column| (column.table_oid().is_some(), column.column_id()))
            .collect::<Vec<_>>())
    })
    .await;
    check("untyped parameters", async |url: String| {
        let client = connect(&url).await?;
        let rows = client
            .query(
                "SELECT id, note FROM orders WHERE customer_id = $1 AND id > $2 ORDER BY id LIMIT $3",
                &[&1_i32, &0_i64, &5_i64],
            )
            .await?;
        Ok(rows.iter().map(|row| (row.get::<_, i64>(0), row.get::<_, Option<String>>(1))).collect::<Vec<_>>())
    })
    .await;
    check("arrays in ANY", async |url: String| {
        let client = connect(&url).await?;
        let rows = client.query("SELECT id FROM customers WHERE id = ANY($1) ORDER BY id", &[&vec![1_i32, 3]]).await?;
        Ok(rows.iter().map(|row| row.get::<_, i32>(0)).collect::<Vec<_>>())
    })
    .await;
    check("query_typed", async |url: String| {
        let client = connect(&url).await?;
        let rows = client.query_typed("SELECT name FROM customers WHERE id = $1", &[(&2_i32, Type::INT4)]).await?;
        Ok(rows.iter().map(|row| row.get::<_, String>(0)).collect::<Vec<_>>())
    })
    .await;
    check("enums", async |url: String| {
        let client = connect(&url).await?;
        let row =
            client.query_one("SELECT feeling, feeling FROM customers WHERE feeling = $1", &[&Mood::Happy]).await?;
        let kind = format!("{:?}", row.columns()[0].type_().kind());
        Ok((
            format!("{:?}", row.try_get::<_, Mood>(0)?),
            kind,
            row.columns()[0].type_().name().to_owned(),
            [Mood::Sad, Mood::Ok].len(),
        ))
    })
    .await;
    check("runs a statement again", async |url: String| {
        let client = connect(&url).await?;
        let statement = client.prepare("SELECT name FROM customers WHERE id = $1").await?;
        let mut seen = Vec::new();
        for id in 1..4_i32 {
            seen.push(client.query_one(&statement, &[&id]).await?.get::<_, String>(0));
        }
        Ok(seen)
    })
    .await;
    check("counts rows", async |url: String| {
        let client = connect(&url).await?;
        client.batch_execute("CREATE TABLE counted (i integer); INSERT INTO counted VALUES (1), (2)").await?;
        let updated = client.execute("UPDATE counted SET i = i + $1", &[&1_i32]).await?;
        Ok((updated, client.execute("DELETE FROM counted WHERE i = 3", &[]).await?))
    })
    .await;
    check("simple queries", async |url: String| {
        let client = connect(&url).await?;
        let messages =
            client.simple_query("SELECT 1 AS a; SELECT 'x' AS b, NULL AS c; CREATE TABLE simple (i integer)").await?;
        Ok(messages
            .iter()
            .map(|message| match message {
                SimpleQueryMessage::Row(row) => format!("{:?}", (0..row.len()).map(|i| row.get(i)).collect::<Vec<_>>()),
                SimpleQueryMessage::CommandComplete(count) => count.to_string(),
                _ => "columns".to_owned(),
            })
            .collect::<Vec<_>>())
    })
    .await;
    check("pipelines", async |url: String| {
        let client = connect(&url).await?;
        let queries = (0..20_i32).map(|i| {
            client.query_one("SELECT $1::int", Box::leak(Box::new([Box::leak(Box::new(i)) as &(dyn ToSql + Sync)])))
        });
        let rows = futures_util::future::try_join_all(queries).await?;
        Ok(rows.iter().map(|row| row.get::<_, i32>(0)).collect::<Vec<_>>())
    })
    .await;
    check("streams rows", async |url: String| {
        let client = connect(&url).await?;
        let rows = client.query_raw("SELECT i::int FROM generate_series(1, 10000) AS t(i)", Vec::<i32>::new()).await?;
        let mut rows = pin!(rows);
        let mut sum = 0_i64;
        while let Some(row) = rows.try_next().await? {
            sum += i64::from(row.get::<_, i32>(0));
        }
        Ok(sum)
    })
    .await;
    check("portals", async |url: String| {
        let mut client = connect(&url).await?;
        let transaction = client.transaction().await?;
        let portal = transaction.bind("SELECT i::int FROM generate_series(1, 250) AS t(i)", &[]).await?;
        let mut sizes = Vec::new();
        loop {
            let rows = transaction.query_portal(&portal, 100).await?;
            if rows.is_empty() {
                break;
            }
            sizes.push(rows.len());
        }
        transaction.commit().await?;
        Ok(sizes)
    })
    .await;
    check("transactions", async |url: String| {
        let mut client = connect(&url).await?;
        client.batch_execute("CREATE TABLE kept (i integer)").await?;
        let transaction = client.transaction().await?;
        transaction.execute("INSERT INTO kept VALUES (1)", &[]).await?;
        transaction.commit().await?;
        let transaction = client
            .build_transaction()
            .isolation_level(IsolationLevel::Serializable)
            .read_only(false)
            .deferrable(true)
            .start()
            .await?;
        transaction.execute("INSERT INTO kept VALUES (2)", &[]).await?;
        let level = transaction.query_one("SHOW transaction_isolation", &[]).await?.get::<_, String>(0);
        transaction.rollback().await?;
        Ok((level, client.query_one("SELECT count(*) FROM kept", &[]).await?.get::<_, i64>(0)))
    })
    .await;
    check("savepoints", async |url: String| {
        let mut client = connect(&url).await?;
        let mut transaction = client.transaction().await?;
        let inner = transaction.savepoint("one").await?;
        let failed = state(inner.query("SELECT nothing", &[]).await);
        inner.rollback().await?;
        Ok((failed, transaction.query_one("SELECT 2::int", &[]).await?.get::<_, i32>(0)))
    })
    .await;
    check("copies text in and out", async |url: String| {
        let client = connect(&url).await?;
        client.batch_execute("CREATE TABLE copied (i integer, t text)").await?;
        let mut sink = pin!(client.copy_in::<_, Bytes>("COPY copied FROM STDIN").await?);
        sink.send(Bytes::from_static(b"1\tone\n2\t\\N\n")).await?;
        let count = sink.finish().await?;
        let parts: Vec<Bytes> = client.copy_out("COPY copied TO STDOUT").await?.try_collect().await?;
        Ok((count, String::from_utf8(parts.concat())?))
    })
    .await;
    check("copies binary in and out", async |url: String| {
        let client = connect(&url).await?;
        client.batch_execute("CREATE TABLE binary_copied (i integer, t text)").await?;
        let writer = BinaryCopyInWriter::new(
            client.copy_in("COPY binary_copied FROM STDIN BINARY").await?,
            &[Type::INT4, Type::TEXT],
        );
        let mut writer = pin!(writer);
        writer.as_mut().write(&[&1_i32, &"one"]).await?;
        writer.as_mut().write(&[&2_i32, &None::<String>]).await?;
        let count = writer.finish().await?;
        let parts: Vec<Bytes> = client.copy_out("COPY binary_copied TO STDOUT BINARY").await?.try_collect().await?;
        Ok((count, parts.concat()))
    })
    .await;
    check("errors", async |url: String| {
        let client = connect(&url).await?;
        let mut seen = Vec::new();
        for sql in [
            "SELECT nothing",
            "SELECT * FROM nothing",
            "SELEC",
            "SELECT 1/0",
            "INSERT INTO customers (id, name) VALUES (1, 'x')",
        ] {
            seen.push(state(client.query(sql, &[]).await));
        }
        Ok(seen)
    })
    .await;
    check("errors name constraints", async |url: String| {
        let client = connect(&url).await?;
        let error =
            client.query("INSERT INTO customers (id, name) VALUES (1, 'x')", &[]).await.err().ok_or("no error")?;
        let told = error.as_db_error().ok_or("no error of the server's")?;
        Ok((
            told.code() == &SqlState::UNIQUE_VIOLATION,
            told.table().map(str::to_owned),
            told.constraint().map(str::to_owned),
        ))
    })
    .await;
    check("cancels", async |url: String| {
        let client = connect(&url).await?;
        let token = client.cancel_token();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(500)).await;
            token.cancel_query(NoTls).await
        });
        let failed = state(client.query(LONG, &[]).await);
        Ok((failed, client.query_one("SELECT 1::int", &[]).await?.get::<_, i32>(0)))
    })
    .await;
    check("notices and notifications", async |url: String| {
        let (client, mut connection) = tokio_postgres::connect(&url, NoTls).await?;
        let (sender, mut messages) = tokio::sync::mpsc::unbounded_channel();
        let mut stream = futures_util::stream::poll_fn(move |context| connection.poll_message(context));
        tokio::spawn(async move {
            while let Some(Ok(message)) = stream.next().await {
                let _ = sender.send(match message {
                    tokio_postgres::AsyncMessage::Notice(notice) => notice.code().code().to_owned(),
                    _ => "other".to_owned(),
                });
            }
        });
        client.batch_execute("DROP TABLE IF EXISTS nothing").await?;
        drop(client);
        Ok(messages.recv().await)
    })
    .await;
}
