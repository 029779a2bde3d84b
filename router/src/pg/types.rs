//! Which Postgres type stands for which type of the engine. Oids are those of Postgres's `pg_type.dat`.

use arrow_schema::{DataType, Field, TimeUnit};

/// A type as clients of Postgres know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Bool,
    Int2,
    Int4,
    Int8,
    /// Precision and scale, where the engine's type has them.
    Numeric(Option<(u8, i8)>),
    Float4,
    Float8,
    Text,
    Varchar,
    Bpchar,
    Name,
    /// `"char"`, one byte.
    Char,
    Oid,
    Bytea,
    Varbit,
    Date,
    Time,
    TimeTz,
    Timestamp,
    TimestampTz,
    Interval,
    Uuid,
    Json,
    Jsonb,
    /// Addresses, of parameters alone: what is kept of them is text.
    Inet,
    Cidr,
    Macaddr,
    /// The oid of a function, shown as its name.
    Regproc,
    Xid,
    /// Numbers from 0 on, shown as `1 2`.
    Int2Vector,
    OidVector,
    /// `pg_node_tree`, which is text.
    NodeTree,
    AclItem,
    /// An enum of the database, by its oid; text.
    Enum(u32),
    /// An array of one dimension.
    Array(Box<Type>),
}

/// Every scalar type with its oid and the oid of its array.
const OIDS: [(Type, u32, u32); 27] = [
    (Type::Bool, 16, 1000),
    (Type::Int2, 21, 1005),
    (Type::Int4, 23, 1007),
    (Type::Int8, 20, 1016),
    (Type::Numeric(None), 1700, 1231),
    (Type::Float4, 700, 1021),
    (Type::Float8, 701, 1022),
    (Type::Text, 25, 1009),
    (Type::Varchar, 1043, 1015),
    (Type::Bpchar, 1042, 1014),
    (Type::Name, 19, 1003),
    (Type::Char, 18, 1002),
    (Type::Oid, 26, 1028),
    (Type::Bytea, 17, 1001),
    (Type::Varbit, 1562, 1563),
    (Type::Date, 1082, 1182),
    (Type::Time, 1083, 1183),
    (Type::TimeTz, 1266, 1270),
    (Type::Timestamp, 1114, 1115),
    (Type::TimestampTz, 1184, 1185),
    (Type::Interval, 1186, 1187),
    (Type::Uuid, 2950, 2951),
    (Type::Json, 114, 199),
    (Type::Jsonb, 3802, 3807),
    (Type::Inet, 869, 1041),
    (Type::Cidr, 650, 651),
    (Type::Macaddr, 829, 1040),
];

/// Those that only Postgres's catalog has; a parameter of such a type is as if it were open.
const CATALOG_OIDS: [(Type, u32, u32); 6] = [
    (Type::Regproc, 24, 1008),
    (Type::Xid, 28, 1011),
    (Type::Int2Vector, 22, 1006),
    (Type::OidVector, 30, 1013),
    (Type::AclItem, 1033, 1034),
    // It has no array: an array of them is one of text.
    (Type::NodeTree, 194, 1009),
];

impl Type {
    /// The type of a result column. `oids`: it comes from Postgres's catalog, where an unsigned integer is an oid.
    pub(super) fn of_column(field: &Field, oids: bool) -> Self {
        match extension(field) {
            Some("arrow.bool8") => return Self::Bool,
            Some("arrow.uuid") => return Self::Uuid,
            Some("arrow.json" | "arrow.parquet.variant") => return Self::Json,
            Some("arrow.opaque") => match opaque(field) {
                Some("bit") => return Self::Varbit,
                Some("time_tz") => return Self::TimeTz,
                Some("hugeint" | "uhugeint" | "bignum") => return Self::Numeric(None),
                _ => {}
            },
            _ => {}
        }
        match field.data_type() {
            DataType::Boolean => Self::Bool,
            DataType::Int8 | DataType::UInt8 | DataType::Int16 => Self::Int2,
            DataType::UInt16 | DataType::Int32 => Self::Int4,
            DataType::UInt32 if oids => Self::Oid,
            DataType::UInt32 | DataType::Int64 => Self::Int8,
            DataType::UInt64 => Self::Numeric(Some((20, 0))),
            DataType::Float32 => Self::Float4,
            DataType::Float64 => Self::Float8,
            DataType::Decimal128(precision, scale) => Self::Numeric(Some((*precision, *scale))),
            DataType::Binary | DataType::FixedSizeBinary(_) => Self::Bytea,
            DataType::Date32 => Self::Date,
            DataType::Time64(_) => Self::Time,
            DataType::Timestamp(_, None) => Self::Timestamp,
            DataType::Timestamp(_, Some(_)) => Self::TimestampTz,
            DataType::Interval(_) => Self::Interval,
            DataType::List(element) | DataType::FixedSizeList(element, _) => match Self::of_column(element, oids) {
                // Postgres's arrays are rectangular, lists of lists need not be.
                Self::Array(_) | Self::Json => Self::Json,
                element => Self::Array(Box::new(element)),
            },
            DataType::Struct(_) | DataType::Map(..) | DataType::Union(..) => Self::Json,
            _ => Self::Text,
        }
    }

    /// The type that clients are told of a column by its oid, where what the engine has in the column can be shown as that.
    pub(super) fn told(oid: u32, field: &Field) -> Option<Self> {
        let told = Self::among(OIDS.into_iter().chain(CATALOG_OIDS), oid)?;
        let is_text = |data: &DataType| matches!(data, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View);
        let fits = |kind: &Self, data: &DataType| match kind {
            Self::Name | Self::Char | Self::Varchar | Self::NodeTree | Self::AclItem => is_text(data),
            Self::Oid | Self::Xid | Self::Regproc => *data == DataType::UInt32,
            _ => false,
        };
        let held = match (&told, field.data_type()) {
            (Self::Array(element), DataType::List(field)) => fits(element, field.data_type()),
            (Self::Int2Vector, DataType::List(field)) => *field.data_type() == DataType::Int16,
            (Self::OidVector, DataType::List(field)) => *field.data_type() == DataType::UInt32,
            (kind, data) => fits(kind, data),
        };
        held.then_some(told)
    }

    /// The type of a parameter that the engine calls `name`; text where it has no counterpart. `oids` as for
    /// [`Self::of_column`].
    pub(super) fn of_engine(name: &str, oids: bool) -> Self {
        if let Some(open) = name.strip_suffix(']').and_then(|rest| rest.rfind('[')) {
            return match Self::of_engine(&name[..open], oids) {
                Self::Array(_) => Self::Text,
                element => Self::Array(Box::new(element)),
            };
        }
        match name {
            "BOOLEAN" => Self::Bool,
            "TINYINT" | "UTINYINT" | "SMALLINT" => Self::Int2,
            "USMALLINT" | "INTEGER" | "INTEGER_LITERAL" => Self::Int4,
            "UINTEGER" if oids => Self::Oid,
            "UINTEGER" | "BIGINT" => Self::Int8,
            "UBIGINT" | "HUGEINT" | "UHUGEINT" | "BIGNUM" => Self::Numeric(None),
            "FLOAT" => Self::Float4,
            "DOUBLE" => Self::Float8,
            "BLOB" => Self::Bytea,
            "BIT" => Self::Varbit,
            "DATE" => Self::Date,
            "TIME" | "TIME_NS" => Self::Time,
            "TIME WITH TIME ZONE" => Self::TimeTz,
            "TIMESTAMP" | "TIMESTAMP_S" | "TIMESTAMP_MS" | "TIMESTAMP_NS" => Self::Timestamp,
            "TIMESTAMP WITH TIME ZONE" | "TIMESTAMP_NS WITH TIME ZONE" => Self::TimestampTz,
            "INTERVAL" => Self::Interval,
            "UUID" => Self::Uuid,
            "JSON" => Self::Json,
            _ if name.starts_with("DECIMAL") => Self::Numeric(None),
            _ => Self::Text,
        }
    }

    /// The type with that oid; `None` where we have none.
    pub(super) fn of_oid(oid: u32) -> Option<Self> {
        Self::among(OIDS, oid)
    }

    fn among(types: impl IntoIterator<Item = (Self, u32, u32)>, oid: u32) -> Option<Self> {
        let known = types.into_iter().find(|(_, scalar, array)| *scalar == oid || *array == oid);
        known.map(|(scalar, scalar_oid, _)| if scalar_oid == oid { scalar } else { Self::Array(Box::new(scalar)) })
    }

    /// How the engine spells the type, for a cast of a parameter to it; `None` where a value must keep its own type.
    pub(super) fn engine_name(&self) -> Option<String> {
        Some(match self {
            Self::Array(element) => format!("{}[]", element.engine_name()?),
            // A cast to a DECIMAL of our choosing would round values.
            Self::Numeric(_) => return None,
            scalar => scalar.engine_scalar().to_owned(),
        })
    }

    fn engine_scalar(&self) -> &'static str {
        match self {
            Self::Bool => "BOOLEAN",
            Self::Int2 => "SMALLINT",
            Self::Int4 => "INTEGER",
            Self::Int8 => "BIGINT",
            Self::Float4 => "FLOAT",
            Self::Float8 => "DOUBLE",
            Self::Oid => "UINTEGER",
            Self::Bytea => "BLOB",
            Self::Varbit => "BIT",
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::TimeTz => "TIMETZ",
            Self::Timestamp => "TIMESTAMP",
            Self::TimestampTz => "TIMESTAMPTZ",
            Self::Interval => "INTERVAL",
            Self::Uuid => "UUID",
            Self::Json | Self::Jsonb => "JSON",
            _ => "VARCHAR",
        }
    }

    /// The oid.
    pub(super) fn oid(&self) -> u32 {
        match self {
            Self::Array(element) => element.oids().1,
            Self::Enum(oid) => *oid,
            scalar => scalar.oids().0,
        }
    }

    fn oids(&self) -> (u32, u32) {
        let known = |(scalar, _, _): &&(Self, u32, u32)| match (scalar, self) {
            (Self::Numeric(_), Self::Numeric(_)) => true,
            (scalar, wanted) => *scalar == *wanted,
        };
        // An array of arrays is not made; text is what both sides can read.
        OIDS.iter().chain(&CATALOG_OIDS).find(known).map_or((25, 1009), |(_, scalar, array)| (*scalar, *array))
    }

    /// Bytes of a value in Postgres's memory, as `pg_type.typlen`; -1 where it varies.
    pub(super) fn length(&self) -> i16 {
        match self {
            Self::Bool | Self::Char => 1,
            Self::Int2 => 2,
            Self::Macaddr => 6,
            Self::Int4 | Self::Float4 | Self::Date | Self::Oid | Self::Xid | Self::Regproc | Self::Enum(_) => 4,
            Self::Int8 | Self::Float8 | Self::Time | Self::Timestamp | Self::TimestampTz => 8,
            Self::TimeTz | Self::AclItem => 12,
            Self::Interval | Self::Uuid => 16,
            Self::Name => 64,
            _ => -1,
        }
    }

    /// The type modifier, as `pg_attribute.atttypmod`; -1 where there is none.
    pub(super) fn modifier(&self) -> i32 {
        match self {
            Self::Numeric(Some((precision, scale))) => ((i32::from(*precision) << 16) | i32::from(*scale)) + 4,
            Self::Array(element) => element.modifier(),
            _ => -1,
        }
    }

    /// The type with no precision of its own, as that of what is calculated.
    pub(super) fn without_precision(self) -> Self {
        match self {
            Self::Numeric(_) => Self::Numeric(None),
            Self::Array(element) => Self::Array(Box::new(element.without_precision())),
            kind => kind,
        }
    }

    /// How Postgres spells the type in messages.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Bool => "boolean",
            Self::Int2 => "smallint",
            Self::Int4 => "integer",
            Self::Int8 => "bigint",
            Self::Numeric(_) => "numeric",
            Self::Float4 => "real",
            Self::Float8 => "double precision",
            Self::Text => "text",
            Self::Varchar => "character varying",
            Self::Bpchar => "character",
            Self::Name => "name",
            Self::Char => "\"char\"",
            Self::Oid => "oid",
            Self::Bytea => "bytea",
            Self::Varbit => "bit varying",
            Self::Date => "date",
            Self::Time => "time without time zone",
            Self::TimeTz => "time with time zone",
            Self::Timestamp => "timestamp without time zone",
            Self::TimestampTz => "timestamp with time zone",
            Self::Interval => "interval",
            Self::Uuid => "uuid",
            Self::Json => "json",
            Self::Jsonb => "jsonb",
            Self::Inet => "inet",
            Self::Cidr => "cidr",
            Self::Macaddr => "macaddr",
            Self::Regproc => "regproc",
            Self::Xid => "xid",
            Self::Int2Vector => "int2vector",
            Self::OidVector => "oidvector",
            Self::NodeTree => "pg_node_tree",
            Self::AclItem => "aclitem",
            Self::Enum(_) => "enum",
            Self::Array(element) => return format!("{}[]", element.name()),
        }
        .to_owned()
    }
}

/// The name of the field's Arrow extension type.
pub(super) fn extension(field: &Field) -> Option<&str> {
    field.metadata().get("ARROW:extension:name").map(String::as_str)
}

/// Which of DuckDB's own types an opaque column holds.
pub(super) fn opaque(field: &Field) -> Option<&'static str> {
    let metadata = field.metadata().get("ARROW:extension:metadata")?;
    let parsed: serde_json::Value = serde_json::from_str(metadata).ok()?;
    let name = parsed.get("type_name")?.as_str()?;
    ["bit", "time_tz", "hugeint", "uhugeint", "bignum"].into_iter().find(|known| *known == name)
}

/// How many of `unit` are a second.
pub(super) fn per_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Second => 1,
        TimeUnit::Millisecond => 1_000,
        TimeUnit::Microsecond => 1_000_000,
        TimeUnit::Nanosecond => 1_000_000_000,
    }
}

#[cfg(test)]
mod tests;
