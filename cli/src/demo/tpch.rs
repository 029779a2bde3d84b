//! TPC-H, generated here and streamed as it is made.

use arrow_array::RecordBatchReader;
use clap::Args;
use tpchgen::generators;
use tpchgen_arrow as arrow;

use super::{Target, explained};
use crate::{
    Outcome,
    load::{Loading, SENT},
};

/// Rows of a batch.
const ROWS: usize = 16_384;

/// Generates the eight tables of TPC-H
///
/// Example: openduck demo tpch --scale 1 -d mydb
#[derive(Args, Debug)]
pub(super) struct Tpch {
    /// The scale factor: 1 is 6 million line items, about 1 GB
    #[arg(long, default_value_t = 1.0)]
    scale: f64,
    /// Only these tables, such as orders,lineitem
    #[arg(long, value_delimiter = ',')]
    tables: Vec<String>,
    #[command(flatten)]
    target: Target,
}

/// The tables with their columns.
const TABLES: [(&str, &str); 8] = [
    ("nation", "n_nationkey BIGINT NOT NULL, n_name VARCHAR NOT NULL, n_regionkey BIGINT NOT NULL, n_comment VARCHAR"),
    ("region", "r_regionkey BIGINT NOT NULL, r_name VARCHAR NOT NULL, r_comment VARCHAR"),
    (
        "part",
        "p_partkey BIGINT NOT NULL, p_name VARCHAR NOT NULL, p_mfgr VARCHAR NOT NULL, p_brand VARCHAR NOT NULL, \
         p_type VARCHAR NOT NULL, p_size INTEGER NOT NULL, p_container VARCHAR NOT NULL, \
         p_retailprice DECIMAL(15,2) NOT NULL, p_comment VARCHAR NOT NULL",
    ),
    (
        "supplier",
        "s_suppkey BIGINT NOT NULL, s_name VARCHAR NOT NULL, s_address VARCHAR NOT NULL, s_nationkey BIGINT NOT NULL, \
         s_phone VARCHAR NOT NULL, s_acctbal DECIMAL(15,2) NOT NULL, s_comment VARCHAR NOT NULL",
    ),
    (
        "partsupp",
        "ps_partkey BIGINT NOT NULL, ps_suppkey BIGINT NOT NULL, ps_availqty INTEGER NOT NULL, \
         ps_supplycost DECIMAL(15,2) NOT NULL, ps_comment VARCHAR NOT NULL",
    ),
    (
        "customer",
        "c_custkey BIGINT NOT NULL, c_name VARCHAR NOT NULL, c_address VARCHAR NOT NULL, c_nationkey BIGINT NOT NULL, \
         c_phone VARCHAR NOT NULL, c_acctbal DECIMAL(15,2) NOT NULL, c_mktsegment VARCHAR NOT NULL, \
         c_comment VARCHAR NOT NULL",
    ),
    (
        "orders",
        "o_orderkey BIGINT NOT NULL, o_custkey BIGINT NOT NULL, o_orderstatus VARCHAR NOT NULL, \
         o_totalprice DECIMAL(15,2) NOT NULL, o_orderdate DATE NOT NULL, o_orderpriority VARCHAR NOT NULL, \
         o_clerk VARCHAR NOT NULL, o_shippriority INTEGER NOT NULL, o_comment VARCHAR NOT NULL",
    ),
    (
        "lineitem",
        "l_orderkey BIGINT NOT NULL, l_partkey BIGINT NOT NULL, l_suppkey BIGINT NOT NULL, \
         l_linenumber INTEGER NOT NULL, l_quantity DECIMAL(15,2) NOT NULL, l_extendedprice DECIMAL(15,2) NOT NULL, \
         l_discount DECIMAL(15,2) NOT NULL, l_tax DECIMAL(15,2) NOT NULL, l_returnflag VARCHAR NOT NULL, \
         l_linestatus VARCHAR NOT NULL, l_shipdate DATE NOT NULL, l_commitdate DATE NOT NULL, \
         l_receiptdate DATE NOT NULL, l_shipinstruct VARCHAR NOT NULL, l_shipmode VARCHAR NOT NULL, \
         l_comment VARCHAR NOT NULL",
    ),
];

/// The rows of a table, made as they are read.
fn rows(table: &str, scale: f64) -> Box<dyn RecordBatchReader + Send> {
    macro_rules! reader {
        ($arrow:ident, $generator:ident) => {
            Box::new(arrow::$arrow::new(generators::$generator::new(scale, 1, 1)).with_batch_size(ROWS))
        };
    }
    match table {
        "nation" => reader!(NationArrow, NationGenerator),
        "region" => reader!(RegionArrow, RegionGenerator),
        "part" => reader!(PartArrow, PartGenerator),
        "supplier" => reader!(SupplierArrow, SupplierGenerator),
        "partsupp" => reader!(PartSuppArrow, PartSuppGenerator),
        "customer" => reader!(CustomerArrow, CustomerGenerator),
        "orders" => reader!(OrderArrow, OrderGenerator),
        _ => reader!(LineItemArrow, LineItemGenerator),
    }
}

impl Tpch {
    pub(super) async fn run(self) -> Outcome {
        if !(self.scale > 0.0 && self.scale.is_finite()) {
            return Err("--scale is a number above 0".into());
        }
        if let Some(unknown) = self.tables.iter().find(|name| !TABLES.iter().any(|(table, _)| table == name)) {
            let known: Vec<_> = TABLES.iter().map(|(table, _)| *table).collect();
            return Err(format!("TPC-H has no table \"{unknown}\"; it has {}", known.join(", ")).into());
        }
        let mut loading = self.target.begin().await?;
        let mut total = 0;
        for (table, columns) in TABLES {
            if !self.tables.is_empty() && !self.tables.iter().any(|name| name == table) {
                continue;
            }
            match self.load(&mut loading, table, columns).await {
                Ok(rows) => total += rows,
                Err(failure) => {
                    loading.close().await;
                    return Err(explained(failure));
                }
            }
        }
        loading.commit().await?;
        println!("loaded {total} rows of TPC-H at scale {}", self.scale);
        Ok(())
    }

    async fn load(&self, loading: &mut Loading, table: &str, columns: &str) -> Result<u64, crate::Failure> {
        loading.bar.set_message(table.to_owned());
        loading.bar.set_position(0);
        loading.run(&self.target.create(table, columns)).await?;
        let rows = rows(table, self.scale);
        let schema = rows.schema();
        loading.send(&format!("INSERT INTO {table} SELECT * FROM {SENT}"), &schema, rows).await
    }
}
