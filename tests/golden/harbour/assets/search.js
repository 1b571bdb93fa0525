scifactsSearch("assets/search.a5dfdc5396.js");
