//! `openduck cancel`: stops a running statement.

use clap::Args;
use openduck_proto::v1::CancelRequest;

use crate::{Outcome, client::ClientOptions};

/// Stops a running statement by its execution's id, which `openduck status` shows
///
/// Example: openduck cancel 0b5f2c1d9e7a4f3e8d6c5b4a39281706
#[derive(Args, Debug)]
pub(crate) struct Cancel {
    /// The execution's id
    execution_id: String,
    #[command(flatten)]
    client: ClientOptions,
}

impl Cancel {
    pub(crate) async fn run(self) -> Outcome {
        let mut client = self.client.connect().await?;
        let cancel = CancelRequest { execution_id: self.execution_id.clone(), ..Default::default() };
        let reply = client.calls.cancel_execution(client.request(cancel)).await;
        let reply = reply.map_err(|status| client.explain(&status))?;
        if reply.into_inner().acknowledged {
            println!("cancelled");
            return Ok(());
        }
        Err(format!("no statement runs under the id {}", self.execution_id).into())
    }
}
