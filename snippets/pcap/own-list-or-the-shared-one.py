class Playlist:
    songs = [1]


jazz = Playlist()
rock = Playlist()
jazz.songs = jazz.songs + [2]
rock.songs.append(3)
print(jazz.songs, Playlist.songs)

#: id = "own-list-or-the-shared-one"
#: objective = ["pcap.4.2"]
#: difficulty = 3
#: tags = ["classes", "class attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2] [1, 3]
#: - [1, 2] [1]
#: - [1, 2, 3] [1, 2, 3]
#: + [1, 2] [1, 3]
#: - [1, 2, 3] [1, 3]
#: | **Assigning** to `jazz.songs` makes an attribute of `jazz` alone. `rock`
#: | has none of its own, so `append` changes the list of the class. `[1]` for
#: | the class fits the idea that each instance has its own copy from the start.
