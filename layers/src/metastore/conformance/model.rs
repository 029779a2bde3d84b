//! Random steps, against a model.

use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use super::*;

/// Something that one of three writers, or maintenance, does with a timeline.
#[derive(Clone, Debug)]
enum Step {
    Acquire {
        writer: usize,
        force: bool,
    },
    Renew {
        writer: usize,
    },
    Release {
        writer: usize,
    },
    /// Appends to where the writer believes the log to end, or to where it ended before.
    Append {
        writer: usize,
        count: u64,
        stale: bool,
    },
    /// The same request once more.
    Resend {
        writer: usize,
    },
    /// A root at so many batches above the sealed position.
    Seal {
        count: u64,
    },
    Forget {
        back: u64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let writer = 0..3usize;
    prop_oneof![
        3 => (writer.clone(), any::<bool>()).prop_map(|(writer, force)| Step::Acquire { writer, force }),
        1 => writer.clone().prop_map(|writer| Step::Renew { writer }),
        1 => writer.clone().prop_map(|writer| Step::Release { writer }),
        6 => (writer.clone(), 1..4u64, prop::bool::weighted(0.15))
            .prop_map(|(writer, count, stale)| Step::Append { writer, count, stale }),
        2 => writer.prop_map(|writer| Step::Resend { writer }),
        1 => (1..6u64).prop_map(|count| Step::Seal { count }),
        1 => (0..4u64).prop_map(|back| Step::Forget { back }),
    ]
}

/// What a writer knows.
#[derive(Clone, Debug)]
struct ModelWriter {
    grant: WriterGrant,
    head: Head,
    before: Head,
    sent: Option<(Head, Vec<NewBatch>)>,
}

/// What a timeline must be.
#[derive(Debug, Default)]
struct Model {
    epoch: u64,
    holder: Option<usize>,
    log: Vec<(u64, NewBatch)>,
    sealed: u64,
    forgotten: u64,
}

impl Model {
    fn head(&self) -> Head {
        self.log.last().map_or(Head::EMPTY, |(_, batch)| Head { lsn: batch.lsn, hash: batch.hash })
    }

    /// What an append must say, and does.
    fn append(&mut self, epoch: u64, expected: Head, batches: &[NewBatch]) -> Result<Head, ()> {
        let last = batches.last().unwrap();
        let new = Head { lsn: last.lsn, hash: last.hash };
        if epoch != self.epoch {
            return Err(());
        }
        if self.head() == expected {
            self.log.extend(batches.iter().map(|batch| (epoch, batch.clone())));
        }
        if self.head() == new { Ok(new) } else { Err(()) }
    }
}

/// Where `left` and `right` differ, that ends the run.
macro_rules! same {
    ($left:expr, $right:expr, $what:expr) => {
        let (left, right) = (&$left, &$right);
        if left != right {
            return Err(format!("{:?}: {left:?} instead of {right:?}", $what));
        }
    };
}

/// Runs the steps on a new timeline and on a model.
async fn run_model(world: &World, steps: &[Step]) -> Result<(), String> {
    let database = world.database().await;
    let main = database.main;
    let mut model = Model::default();
    let mut writers: [Option<ModelWriter>; 3] = [None, None, None];
    for step in steps {
        match step.clone() {
            Step::Acquire { writer, force } => {
                let granted = world.acquire_writer(main, &format!("w{writer}"), "host:1", LONG, force).await;
                if model.holder.is_some_and(|holder| holder != writer) && !force {
                    same!(matches!(granted, Err(StorageError::Leased(_))), true, step);
                    continue;
                }
                let grant = granted.map_err(|error| format!("{step:?}: {error}"))?;
                model.epoch += 1;
                model.holder = Some(writer);
                same!(grant, WriterGrant { timeline: main, epoch: model.epoch, head: model.head() }, step);
                let head = grant.head;
                writers[writer] = Some(ModelWriter { grant, head, before: head, sent: None });
            }
            Step::Renew { writer } => {
                let Some(state) = &writers[writer] else { continue };
                let renewed = world.renew_writer(&state.grant, LONG).await;
                same!(renewed.is_ok(), state.grant.epoch == model.epoch, step);
                if renewed.is_ok() {
                    model.holder = Some(writer);
                }
            }
            Step::Release { writer } => {
                let Some(state) = &writers[writer] else { continue };
                world.release_writer(&state.grant).await.map_err(|error| error.to_string())?;
                if state.grant.epoch == model.epoch {
                    model.holder = None;
                }
            }
            Step::Append { writer, count, stale } => {
                let Some(state) = &mut writers[writer] else { continue };
                let expected = if stale { state.before } else { state.head };
                let sent = batches(expected, count);
                let result = world.append(&state.grant, expected, &sent, &[]).await;
                let modelled = model.append(state.grant.epoch, expected, &sent);
                same!(result.clone().map_err(|_| ()), modelled, step);
                same!(matches!(result, Ok(_) | Err(StorageError::Fenced)), true, step);
                if let Ok(head) = modelled {
                    (state.before, state.head) = (expected, head);
                }
                state.sent = Some((expected, sent));
            }
            Step::Resend { writer } => {
                let Some(state) = &mut writers[writer] else { continue };
                let Some((expected, sent)) = &state.sent else { continue };
                let result = world.append(&state.grant, *expected, sent, &[]).await;
                let modelled = model.append(state.grant.epoch, *expected, sent);
                same!(result.map_err(|_| ()), modelled, step);
            }
            Step::Seal { count } => {
                let to = model.sealed + count;
                let grant = world.maintainer(main).await;
                let archive = archive(main, model.sealed + 1, to);
                let sealed = world.publish_root(&grant, &root(main, Lsn(to), 0), Some(archive), &[]).await;
                same!(sealed.is_ok(), to <= model.head().lsn.0, step);
                if sealed.is_ok() {
                    model.sealed = to;
                }
            }
            Step::Forget { back } => {
                let below = model.head().lsn.0.saturating_sub(back);
                world.forget_commits(main, Lsn(below)).await.map_err(|error| error.to_string())?;
                model.forgotten = model.forgotten.max(below.saturating_sub(1).min(model.sealed));
            }
        }
        let timeline = world.timeline(main).await.map_err(|error| error.to_string())?;
        same!((timeline.epoch, timeline.head, timeline.sealed), (model.epoch, model.head(), Lsn(model.sealed)), step);
        same!(timeline.lease_left > 0, model.holder.is_some(), step);
        let log = world.read_log(main, Lsn(0), END).await.map_err(|error| error.to_string())?;
        let log = log.into_iter().map(|stored| (stored.epoch, stored.lsn, stored.hash, stored.payload));
        let expected = model.log.iter().skip(model.sealed as usize);
        let expected = expected.map(|(epoch, batch)| (*epoch, batch.lsn, batch.hash, batch.payload.clone()));
        same!(log.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), step);
        let commits = world.commits(main, Lsn(0), END, 1000).await.map_err(|error| error.to_string())?;
        same!(commits.is_sorted_by_key(|commit| commit.time), true, step);
        let expected = (model.forgotten + 1..=model.head().lsn.0).collect::<Vec<_>>();
        same!(commit_lsns(&commits), expected, step);
    }
    Ok(())
}

pub(super) async fn random_steps_do_what_a_model_does(world: &World) {
    let mut runner = TestRunner::new(Config::default());
    let strategy = prop::collection::vec(step(), 1..40);
    for _ in 0..world.cases {
        let mut tree = strategy.new_tree(&mut runner).unwrap();
        let Err(mut failure) = run_model(world, &tree.current()).await else { continue };
        // To the fewest steps that fail.
        let mut steps = tree.current();
        let mut smaller = tree.simplify();
        while smaller {
            match run_model(world, &tree.current()).await {
                Err(error) => {
                    (failure, steps) = (error, tree.current());
                    smaller = tree.simplify();
                }
                Ok(()) => smaller = tree.complicate(),
            }
        }
        panic!("{failure}\nafter {steps:#?}");
    }
}
