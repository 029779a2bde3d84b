//! Rows on standard output, in the format of one's choice, as they come.

mod plain;
mod table;

use std::io::{self, BufWriter, Stdout};

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};

use crate::{Failure, query::Format};

/// Something that rows are written to.
pub(crate) trait RowWriter {
    /// Writes a batch. False: no further rows are wanted.
    fn write(&mut self, batch: &RecordBatch) -> Result<bool, Failure>;
    /// Writes what is left.
    fn finish(self: Box<Self>) -> Result<(), Failure>;
}

type Out = BufWriter<Stdout>;

/// A writer for rows of `schema`; a table shows at most `max_rows`.
pub(crate) fn writer(format: Format, schema: &Schema, max_rows: usize) -> Result<Box<dyn RowWriter>, Failure> {
    let out = BufWriter::with_capacity(1 << 20, io::stdout());
    let schema: SchemaRef = plain::schema(schema).into();
    Ok(match format {
        Format::Table => Box::new(table::Writer::new(&schema, max_rows)),
        Format::Csv => {
            let header = RecordBatch::new_empty(schema.clone());
            let mut writer = arrow_csv::WriterBuilder::new().with_header(true).build(out);
            writer.write(&plain::texts(&header)?)?;
            Box::new(Csv(writer))
        }
        Format::Json => Box::new(Json(arrow_json::LineDelimitedWriter::new(out))),
        Format::Parquet => {
            let properties = parquet::file::properties::WriterProperties::builder()
                .set_compression(parquet::basic::Compression::ZSTD(Default::default()))
                .build();
            Box::new(Parquet(parquet::arrow::ArrowWriter::try_new(out, schema, Some(properties))?))
        }
        Format::Arrow => Box::new(Arrow(arrow_ipc::writer::StreamWriter::try_new(out, &schema)?)),
    })
}

struct Csv(arrow_csv::Writer<Out>);

impl RowWriter for Csv {
    fn write(&mut self, batch: &RecordBatch) -> Result<bool, Failure> {
        self.0.write(&plain::texts(&plain::batch(batch)?)?)?;
        Ok(true)
    }

    fn finish(self: Box<Self>) -> Result<(), Failure> {
        Ok(io::Write::flush(&mut self.0.into_inner())?)
    }
}

struct Json(arrow_json::LineDelimitedWriter<Out>);

impl RowWriter for Json {
    fn write(&mut self, batch: &RecordBatch) -> Result<bool, Failure> {
        self.0.write(&plain::batch(batch)?)?;
        Ok(true)
    }

    fn finish(mut self: Box<Self>) -> Result<(), Failure> {
        self.0.finish()?;
        Ok(io::Write::flush(&mut self.0.into_inner())?)
    }
}

struct Parquet(parquet::arrow::ArrowWriter<Out>);

impl RowWriter for Parquet {
    fn write(&mut self, batch: &RecordBatch) -> Result<bool, Failure> {
        self.0.write(&plain::batch(batch)?)?;
        Ok(true)
    }

    fn finish(mut self: Box<Self>) -> Result<(), Failure> {
        self.0.finish()?;
        Ok(io::Write::flush(self.0.inner_mut())?)
    }
}

struct Arrow(arrow_ipc::writer::StreamWriter<Out>);

impl RowWriter for Arrow {
    fn write(&mut self, batch: &RecordBatch) -> Result<bool, Failure> {
        self.0.write(&plain::batch(batch)?)?;
        Ok(true)
    }

    fn finish(mut self: Box<Self>) -> Result<(), Failure> {
        self.0.finish()?;
        Ok(io::Write::flush(self.0.get_mut())?)
    }
}
