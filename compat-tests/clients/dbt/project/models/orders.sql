{{ config(materialized='view') }}
select id, customer, placed, coalesce(total, 0) as total, status, date_trunc('month', placed)::date as month
from {{ ref('raw_orders') }}
