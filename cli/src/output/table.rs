//! Rows as a table for reading.

use arrow_array::RecordBatch;
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::Schema;
use comfy_table::{Cell, CellAlignment, ContentArrangement, Table, presets};

use super::{RowWriter, plain};
use crate::Failure;

/// Collects rows up to its limit and prints them at the end, when the widths are known.
pub(super) struct Writer {
    table: Table,
    rows: usize,
    rows_max: usize,
    more: bool,
}

impl Writer {
    pub(super) fn new(schema: &Schema, rows_max: usize) -> Self {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_header(schema.fields().iter().map(|field| field.name().as_str()));
        for (index, field) in schema.fields().iter().enumerate() {
            if field.data_type().is_numeric()
                && let Some(column) = table.column_mut(index)
            {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        Self { table, rows: 0, rows_max, more: false }
    }
}

impl RowWriter for Writer {
    fn write(&mut self, batch: &RecordBatch) -> Result<bool, Failure> {
        let batch = plain::batch(batch)?;
        let options = FormatOptions::new().with_null("NULL").with_timestamp_format(Some("%Y-%m-%d %H:%M:%S%.f"));
        let formatters = batch.columns().iter().map(|column| ArrayFormatter::try_new(column, &options));
        let formatters = formatters.collect::<Result<Vec<_>, _>>()?;
        for row in 0..batch.num_rows() {
            if self.rows == self.rows_max {
                self.more = true;
                return Ok(false);
            }
            self.table.add_row(formatters.iter().map(|column| Cell::new(column.value(row))));
            self.rows += 1;
        }
        Ok(true)
    }

    fn finish(self: Box<Self>) -> Result<(), Failure> {
        println!("{}", self.table);
        let rows = if self.rows == 1 { "row" } else { "rows" };
        let more = if self.more { "; there are more: see --max-rows, or another --format" } else { "" };
        println!("({} {rows}{more})", self.rows);
        Ok(())
    }
}
