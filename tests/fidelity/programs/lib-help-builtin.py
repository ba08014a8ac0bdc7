help(len)
help("no_such_topic_at_all")
