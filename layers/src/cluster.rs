//! The store of a cluster: what is known in Postgres, objects where every machine reaches them. Nothing that matters is
//! on a machine of its own.

use std::sync::Arc;

use crate::{
    error::Result,
    location::Location,
    metastore::postgres::PostgresMetastore,
    store::{Options, Store},
};

impl Store {
    /// The store that the Postgres server at `metadata` knows, see [`PostgresMetastore::connect`], with its objects at
    /// `objects`. Both are made where there is nothing yet.
    ///
    /// # Errors
    /// `Unavailable`: one of the two cannot be reached. `Refused`: wrong credentials; the objects are another store's.
    /// `NewerFormat`.
    pub async fn cluster(metadata: &str, objects: &Location) -> Result<Self> {
        let metastore = PostgresMetastore::connect(metadata).await?;
        let store = Self::new(Arc::new(metastore), objects.open()?, Options::default());
        store.identify(&objects.to_string()).await?;
        Ok(store)
    }
}
