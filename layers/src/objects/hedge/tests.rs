use super::*;

#[test]
fn the_estimate_comes_to_rest_where_one_of_twenty_is_above() {
    let mut latency = Latency::default();
    let mut above = 0;
    // From 0 to 1 s, each as often as any other.
    for number in 0..20_000_u32 {
        let seconds = f64::from(number.wrapping_mul(7919) % 1000) / 1000.0;
        above += u32::from(number >= 10_000 && seconds > latency.seconds);
        latency.add(seconds);
    }
    assert!((300..700).contains(&above), "{above} of 10,000; {latency:?}");
    assert!((0.85..1.1).contains(&latency.seconds), "{latency:?}");
}

#[tokio::test(start_paused = true)]
async fn second_requests_are_few_when_all_are_slow() {
    let hedge = Hedge::default();
    let made = std::cell::Cell::new(0);
    let slow = std::cell::Cell::new(Duration::from_millis(10));
    let request = || async {
        made.set(made.get() + 1);
        tokio::time::sleep(slow.get()).await;
        Ok::<_, ()>(())
    };
    for _ in 0..100 {
        hedge.run(1000, true, request).await.unwrap();
    }
    assert_eq!(made.replace(0), 100);
    slow.set(Duration::from_secs(9));
    for _ in 0..20 {
        hedge.run(1000, true, request).await.unwrap();
    }
    assert!(made.get() <= 32, "{}", made.get());
}

#[tokio::test(start_paused = true)]
async fn the_one_that_succeeds_counts() {
    let hedge = Hedge::default();
    for _ in 0..SAMPLES_MIN {
        let usual = || async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            Ok::<_, ()>(())
        };
        hedge.run(1000, true, usual).await.unwrap();
    }
    let number = std::cell::Cell::new(0);
    let outcome = hedge.run(1000, true, || {
        number.set(number.get() + 1);
        let second = number.get() == 2;
        async move {
            tokio::time::sleep(Duration::from_millis(if second { 1 } else { 50 })).await;
            if second { Err("broken") } else { Ok("whole") }
        }
    });
    assert_eq!(outcome.await, Ok("whole"));
    assert_eq!(number.get(), 2);
}
