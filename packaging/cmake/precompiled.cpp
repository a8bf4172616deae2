// Nothing: it stands for the headers that are compiled before it.
