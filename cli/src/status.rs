//! `openduck status`: what a server is doing.

use clap::Args;
use comfy_table::{Table, presets};
use openduck_proto::v1::ServerStatusRequest;

use crate::{Outcome, client::ClientOptions};

/// Shows a server's workers, databases and running statements
///
/// Example: openduck status --endpoint http://localhost:7878 -t "$OPENDUCK_TOKEN"
#[derive(Args, Debug)]
pub(crate) struct Status {
    #[command(flatten)]
    client: ClientOptions,
}

fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_header(header);
    table
}

impl Status {
    pub(crate) async fn run(self) -> Outcome {
        let mut client = self.client.connect().await?;
        let request = client.request(ServerStatusRequest {});
        let status = client.calls.get_server_status(request).await.map_err(|status| client.explain(&status))?;
        let status = status.into_inner();
        println!("OpenDuck {}, {} worker(s)", status.version, status.workers.len());
        let mut databases = table(&["worker", "database", "LSN"]);
        let mut running = table(&["execution", "user", "database", "seconds", "done"]);
        for worker in &status.workers {
            for database in &worker.databases {
                databases.add_row([&worker.worker_id, &database.name, &database.head.to_string()]);
            }
            for statement in &worker.running {
                let done =
                    if statement.progress < 0.0 { String::new() } else { format!("{:.0} %", statement.progress) };
                let seconds = format!("{:.1}", statement.elapsed_ms as f64 / 1000.0);
                running.add_row([&statement.execution_id, &statement.user, &statement.database, &seconds, &done]);
            }
        }
        println!("{databases}");
        if running.row_count() > 0 {
            println!("{running}");
        } else {
            println!("no statement is running");
        }
        Ok(())
    }
}
