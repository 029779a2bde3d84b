{{ config(indexes=[{'columns': ['month'], 'unique': true}]) }}
select month, count(*) as orders, sum(total) as total from {{ ref('orders') }} group by month
