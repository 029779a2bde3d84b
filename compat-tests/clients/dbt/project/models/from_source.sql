select id, name, since from {{ source('public', 'customers') }} where active
