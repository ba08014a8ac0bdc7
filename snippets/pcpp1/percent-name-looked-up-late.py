import configparser

config = configparser.ConfigParser()
config.read_string("""
[DEFAULT]
home = /srv
[web]
logs = %(home)s/log
""")
config["web"]["home"] = "/www"
print(config.sections())
print(config["web"]["logs"])

#: id = "percent-name-looked-up-late"
#: objective = ["pcpp1.5.2"]
#: difficulty = 3
#: tags = ["configparser", "interpolation"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['web']
#: > /www/log
#: - ['web']\n/srv/log
#: - ['DEFAULT', 'web']\n/www/log
#: + ['web']\n/www/log
#: - ['DEFAULT', 'web']\n/srv/log
#: - !KeyError
#: | `%(home)s` is filled in **when the value is asked for**, from the section
#: | itself and then from `DEFAULT`. The new `home` of `web` comes first.
#: | `DEFAULT` lends its values to all sections and isn't listed among them.
