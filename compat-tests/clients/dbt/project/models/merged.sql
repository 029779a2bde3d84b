{{ config(materialized='incremental', unique_key='id', incremental_strategy='delete+insert') }}
select id, customer, total, status from {{ ref('orders') }}
{% if is_incremental() %} where status = 'open' {% endif %}
