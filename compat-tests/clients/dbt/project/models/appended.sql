{{ config(materialized='incremental') }}
select id, customer, total from {{ ref('orders') }}
{% if is_incremental() %} where id > (select max(id) from {{ this }}) {% endif %}
