with counted as (select * from {{ ref('rich_customers') }})
select customer, total, rank() over (order by total desc) as place from counted
